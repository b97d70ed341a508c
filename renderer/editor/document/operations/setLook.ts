import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Changes which theme the dialogue has, and what it does differently. */
export function setLook(
  draft: Draft<Dialogue>,
  look: Partial<Pick<Dialogue, "theme" | "themeOverrides">>,
): void {
  Object.assign(draft, look);
}
