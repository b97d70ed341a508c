import { isTextField } from "../commands/isTextField.ts";
import { openDialogue } from "./actions/openDialogue.ts";
import { focusActiveRow } from "./focusActiveRow.ts";
import { listStore } from "./listStore.ts";
import { moveActive } from "./moveActive.ts";
import { toggleSelected } from "./toggleSelected.ts";

/** Rows that Page Up and Page Down go over. */
const page = 10;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Does what a key means in the list; says whether it meant something. Keys on a button or field of a row are its own. */
export function gridKey(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (isTextField(target) || !(target instanceof HTMLElement) || event.altKey) return false;
  const onRow = target.hasAttribute("data-row");
  const step = steps[key];
  if (step !== undefined) {
    moveActive(step, event.shiftKey);
    focusActiveRow();
    return true;
  }
  const { active, selected } = listStore.getState();
  if (key === "Escape" && selected.size > 0) {
    listStore.setState({ selected: new Set() });
    return true;
  }
  if (!onRow) return false;
  const id = active ?? target.dataset.row;
  if (id === undefined || event.ctrlKey || event.metaKey) return false;
  if (key === "Enter") void openDialogue(id);
  else if (key === " ") toggleSelected(id);
  else if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) {
    listStore.setState({ active: id, menu: { id, at: target.querySelector("[data-more]") ?? target } });
  } else return false;
  return true;
}
