import { create } from "zustand";
import type { ShownState } from "./shownState.ts";

/** Who sees a dialogue, in words, each a part of it; `never`: why nobody can, if so, in few words and in full. */
export type Reach = {
  readonly state: ShownState;
  readonly words: readonly string[];
  readonly never: { readonly short: string; readonly long: string } | undefined;
};

/** Who sees each dialogue of the list, by its id. Read after the list, which does not wait for it. */
export const reachStore = create<{ readonly reaches: ReadonlyMap<string, Reach> }>(() => ({
  reaches: new Map(),
}));
