import { reachStore } from "./reachStore.ts";
import type { ShownState } from "./shownState.ts";

/** How a dialogue stands by now; undefined until it is known. */
export function stateOf(id: string): ShownState | undefined {
  return reachStore.getState().reaches.get(id)?.state;
}
