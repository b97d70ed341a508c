import { createStore } from "zustand/vanilla";
import type { SearchQuery } from "#shared/ipc/search.ts";

/** What was last searched for in all dialogues; `replacing`: whether something takes its place. */
export type FindAllState = SearchQuery & { readonly replacing: boolean; readonly replacement: string };

/** Lives as long as the window, so that a search is found as it was left. */
export const findAllStore = createStore<FindAllState>(() => ({
  query: "",
  scope: "all",
  whole: false,
  matchCase: false,
  replacing: false,
  replacement: "",
}));
