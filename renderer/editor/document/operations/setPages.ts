import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Sets the patterns of the pages to show the dialogue on (`include`) and to leave out (`exclude`). */
export function setPages(
  draft: Draft<Dialogue>,
  list: "include" | "exclude",
  patterns: readonly string[],
): void {
  draft.targeting.pages[list] = [...patterns];
}
