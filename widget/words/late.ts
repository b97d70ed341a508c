import { commonSystemTextsEn } from "#shared/dialogue/commonSystemTextsEn.ts";
import { commonTextsEn } from "./commonTextsEn.ts";
import type { Texts, Words } from "./Words.ts";

// What is not here only rarer inputs say, which bring it.
const common = { texts: commonTextsEn, system: commonSystemTextsEn } as unknown as Words;
let words = common;

/** Puts the words of the visitor's language in place; those in English that come with the chat where there are none. */
export function provideWords(loaded: Words = common): void {
  words = loaded;
}

/** The chat's own words in the visitor's language. */
export function chatTexts(): Texts {
  return words.texts;
}

/** Stands in for the shared function of this name in the chat, which speaks one language at a time. */
export function systemText(key: keyof Words["system"]): string {
  return words.system[key];
}
