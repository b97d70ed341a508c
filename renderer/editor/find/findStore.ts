import { createStore, type StoreApi } from "zustand/vanilla";
import type { HitPlace } from "#shared/dialogue/search/isAtPlace.ts";
import type { Query } from "#shared/dialogue/search/searchDialogue.ts";

/** What is searched for in an editor; never part of the document. */
export type FindState = Query & {
  readonly open: boolean;
  /** Whether the line for the replacement is shown. */
  readonly replacing: boolean;
  readonly replacement: string;
  /** Which of the hits the author is at; -1 before the first step. */
  readonly active: number;
  /** What that hit is, so that it stays the one when others come before it or go. */
  readonly at: HitPlace | undefined;
  /** The cards that have a hit, so that the canvas can mark them. */
  readonly cards: ReadonlySet<string>;
  /** Grows when the search field should take the focus. */
  readonly focus: number;
};

export type FindStore = StoreApi<FindState> & {
  /** Opens the panel, searching for something else if that is given. */
  show(change?: Partial<Pick<FindState, keyof Query | "replacing" | "replacement" | "at">>): void;
  /** Searches for something else, from the first hit on. */
  look(change: Partial<Query>): void;
  hide(): void;
};

/** The search of an editor that was just opened. */
export function createFindStore(): FindStore {
  const store = createStore<FindState>(() => ({
    open: false,
    replacing: false,
    query: "",
    replacement: "",
    scope: "all",
    whole: false,
    matchCase: false,
    active: -1,
    at: undefined,
    cards: new Set(),
    focus: 0,
  }));
  return {
    ...store,
    show: (change = {}) =>
      store.setState(({ focus }) => ({ at: undefined, ...change, open: true, active: -1, focus: focus + 1 })),
    look: (change) => store.setState({ ...change, active: -1, at: undefined }),
    hide: () => store.setState({ open: false, cards: new Set() }),
  };
}
