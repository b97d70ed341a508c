import type { People } from "../worker/People.ts";

/** What is looked up: what was asked for, and how to end it. */
export type Looking = { readonly asked: string; readonly stop: AbortController };

/**
 * The people that were fetched, for as long as the program runs. `isThere`: whether there were ever any, so that asking makes no
 * file; `looking`: what was counted and listed last.
 */
export type PeopleRoom = {
  readonly people: People;
  readonly isThere: () => boolean;
  readonly looking: { count?: Looking; list?: Looking };
};
