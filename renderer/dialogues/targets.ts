import { listStore } from "./listStore.ts";

/** The ids a command applies to: what is ticked, else the active row, else nothing. */
export function targets(): readonly string[] {
  const { selected, active, dialogues = [] } = listStore.getState();
  const wanted = selected.size > 0 ? selected : new Set([active]);
  return dialogues.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}
