import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/**
 * Sets the languages, the default one first. Texts in a language that is taken out stay in the document, so that putting
 * it back brings them back.
 */
export function setLanguages(draft: Draft<Dialogue>, languages: readonly string[]): void {
  const [first] = languages;
  if (first === undefined) return;
  draft.language = first;
  draft.languages = [...languages];
}
