import { create } from "zustand";
import type { Condition } from "#shared/dialogue/condition.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { CallError } from "#shared/ipc/result.ts";

/** By which attribute people are sorted. */
export type PeopleSort = { readonly attribute: string; readonly descending: boolean };

/** Who is listed, and in which order; without a sort by id. */
export type PeopleView = {
  readonly search: string;
  readonly where: Condition;
  readonly sort: PeopleSort | undefined;
};

/**
 * The screen of people and where the user is in it. `counted`: how many fit, of how many; undefined until main has answered.
 * `pages`: what was read of them, by number; `query`: the query that they answer, `answered` what it asked for. `active`: the row that the keyboard is on;
 * `opened`: the id of the person in the panel.
 */
export type PeopleState = {
  readonly view: PeopleView;
  readonly filtering: boolean;
  readonly counted: { readonly count: number; readonly of: number } | undefined;
  readonly pages: ReadonlyMap<number, readonly Attributes[]>;
  readonly query: number;
  readonly answered: PeopleView | undefined;
  readonly failure: CallError | undefined;
  readonly active: number;
  readonly opened: number | undefined;
};

/** Lives as long as the window, so that the screen is found as it was left. */
export const peopleStore = create<PeopleState>(() => ({
  view: { search: "", where: { all: [] }, sort: undefined },
  filtering: false,
  counted: undefined,
  pages: new Map(),
  query: 0,
  answered: undefined,
  failure: undefined,
  active: 0,
  opened: undefined,
}));
