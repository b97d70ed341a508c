import { listStore } from "./listStore.ts";
import { shownDialogues } from "./shownDialogues.ts";

/** Ticks exactly the rows from where the range began to this one. */
export function selectRange(id: string): void {
  const ids = shownDialogues().map((dialogue) => dialogue.id);
  const { anchor = id } = listStore.getState();
  const [first = 0, last = 0] = [Math.max(0, ids.indexOf(anchor)), ids.indexOf(id)].sort((a, b) => a - b);
  listStore.setState({ active: id, anchor, selected: new Set(ids.slice(first, last + 1)) });
}
