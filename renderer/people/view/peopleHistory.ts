import { create } from "zustand";
import type { PeopleView } from "./peopleStore.ts";

/** What a step on the screen of people changes. */
export type PeopleChange = Pick<PeopleView, "where" | "sort"> & {
  readonly columns: readonly string[];
  /** In pixels, of those that the user has changed. */
  readonly widths: Readonly<Record<string, number>>;
};

/** One thing that was done on the screen of people; quick edits of one `field` are one step. */
export type PeopleStep = {
  readonly kind: "filter" | "columns" | "width" | "sort";
  readonly field: string | undefined;
  readonly before: PeopleChange;
  readonly after: PeopleChange;
};

/** What can be undone and done again on the screen of people, the latest last. */
export const peopleHistory = create<{
  readonly done: readonly PeopleStep[];
  readonly undone: readonly PeopleStep[];
}>(() => ({ done: [], undone: [] }));
