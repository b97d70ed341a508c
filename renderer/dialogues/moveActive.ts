import { listStore } from "./listStore.ts";
import { selectRange } from "./selectRange.ts";
import { shownDialogues } from "./shownDialogues.ts";

/**
 * Moves the keyboard's row by so many rows, stopping at the ends (an infinite step goes there). `extend` ticks the rows
 * from where Shift was first held.
 */
export function moveActive(by: number, extend: boolean): void {
  const shown = shownDialogues();
  const { active, anchor } = listStore.getState();
  const from = shown.findIndex(({ id }) => id === active);
  const to = Math.min(Math.max(from === -1 ? 0 : from + by, 0), shown.length - 1);
  const next = shown[to];
  if (next === undefined) return;
  if (!extend) {
    listStore.setState({ active: next.id, anchor: next.id });
    return;
  }
  if (anchor === undefined) listStore.setState({ anchor: active });
  selectRange(next.id);
}
