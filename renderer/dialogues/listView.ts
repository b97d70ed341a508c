import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { ShownState } from "./reach/shownState.ts";

/** A column that the list can be sorted by. */
export type SortKey = "name" | "status" | "priority" | "cards" | "updatedAt";

/** What part of the list is wanted, and in what order. */
export type ListView = {
  readonly type: DialogueSummary["type"];
  readonly query: string;
  readonly status: ShownState | undefined;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
};

/** The fields that searching and sorting look at. */
export type Listed = Pick<
  DialogueSummary,
  "id" | "type" | "name" | "description" | "status" | "priority" | "cards" | "updatedAt" | "languages"
>;
