import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** What is said of a dialogue as a whole. */
export type Details = Partial<
  Pick<Dialogue, "name" | "description" | "status" | "priority" | "requireConsent">
>;

/** Changes the dialogue's own details. */
export function setDetails(draft: Draft<Dialogue>, details: Details): void {
  Object.assign(draft, details);
}
