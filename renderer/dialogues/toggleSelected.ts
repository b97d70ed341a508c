import { listStore } from "./listStore.ts";

/** Ticks or unticks a row; a range begins there. */
export function toggleSelected(id: string): void {
  listStore.setState(({ selected }) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return { selected: next, active: id, anchor: id };
  });
}
