import { listStore } from "./listStore.ts";
import { shownDialogues } from "./shownDialogues.ts";
import { toggleSelected } from "./toggleSelected.ts";

/** What a click on a row does: makes it the active one; with Ctrl ticks it too, with Shift all from the last one on. */
export function selectByClick(
  id: string,
  {
    ctrlKey,
    metaKey,
    shiftKey,
  }: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
): void {
  if (ctrlKey || metaKey) {
    toggleSelected(id);
    return;
  }
  if (!shiftKey) {
    listStore.setState({ active: id, selected: new Set() });
    return;
  }
  const ids = shownDialogues().map((dialogue) => dialogue.id);
  const { active, selected } = listStore.getState();
  const ends = [Math.max(0, ids.indexOf(active ?? id)), ids.indexOf(id)].sort((a, b) => a - b);
  const between = ids.slice(ends[0], (ends[1] ?? 0) + 1);
  listStore.setState({ active: id, selected: new Set([...selected, ...between]) });
}
