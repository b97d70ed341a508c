import { create } from "zustand";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { ListView } from "./listView.ts";

/**
 * The list and where the user is in it. `dialogues` is undefined until main has answered; `active` is the row that the
 * keyboard is on, `anchor` where a range began, `selected` the rows that are ticked.
 */
export type ListState = {
  readonly dialogues: readonly DialogueSummary[] | undefined;
  /** Whether they were read for a screen that has not been drawn yet. */
  readonly readAhead: boolean;
  readonly failure: CallError | undefined;
  readonly view: ListView;
  readonly active: string | undefined;
  readonly anchor: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly renaming: string | undefined;
  /** What was said last to those who do not see it, and how often something was said. */
  readonly told: { readonly text: string; readonly count: number };
  /** The row that is being dragged, and the gap it would go to: 0 is above the first row. */
  readonly drag: { readonly id: string; readonly to: number } | undefined;
  /** The menu of a row, and what it hangs on. */
  readonly menu: { readonly id: string; readonly at: Element | { x: number; y: number } } | undefined;
};

/** Lives as long as the window, so that the list is found as it was left. */
export const listStore = create<ListState>(() => ({
  dialogues: undefined,
  readAhead: false,
  failure: undefined,
  view: { type: "dialogue", query: "", status: undefined, sort: { key: "updatedAt", descending: true } },
  active: undefined,
  anchor: undefined,
  selected: new Set(),
  renaming: undefined,
  told: { text: "", count: 0 },
  drag: undefined,
  menu: undefined,
}));
