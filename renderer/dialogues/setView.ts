import { listStore } from "./listStore.ts";
import type { ListView } from "./listView.ts";

/** Changes what the list shows. The ticks go: nothing may be acted on that is not seen. */
export function setView(change: Partial<ListView>): void {
  listStore.setState(({ view }) => ({ view: { ...view, ...change }, selected: new Set() }));
}
