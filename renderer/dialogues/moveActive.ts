import { listStore } from "./listStore.ts";
import { shownDialogues } from "./shownDialogues.ts";

/**
 * Moves the keyboard's row by so many rows, stopping at the ends (±Infinity goes there). `extend` ticks the rows it
 * passes, as Shift does in every list.
 */
export function moveActive(by: number, extend: boolean): void {
  const shown = shownDialogues();
  const { active, selected } = listStore.getState();
  const from = shown.findIndex(({ id }) => id === active);
  const to = Math.min(Math.max(from === -1 ? 0 : from + by, 0), shown.length - 1);
  const next = shown[to];
  if (next === undefined) return;
  const passed = shown.slice(Math.min(Math.max(from, 0), to), Math.max(from, to) + 1).map(({ id }) => id);
  listStore.setState({ active: next.id, ...(extend && { selected: new Set([...selected, ...passed]) }) });
}
