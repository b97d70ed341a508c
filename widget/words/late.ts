import { systemTextsEn } from "#shared/dialogue/systemTextsEn.ts";
import { textsEn } from "./textsEn.ts";
import type { Texts, Words } from "./Words.ts";

const english: Words = { texts: textsEn, system: systemTextsEn };
let words = english;

/** Puts the words of the visitor's language in place; English where there are none. */
export function provideWords(loaded: Words | undefined): void {
  words = loaded ?? english;
}

/** The chat's own words in the visitor's language. */
export function chatTexts(): Texts {
  return words.texts;
}

/** Stands in for the shared function of this name in the chat, which speaks one language at a time. */
export function systemText(key: keyof Words["system"]): string {
  return words.system[key];
}
