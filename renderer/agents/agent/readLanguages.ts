import { languageTagPattern } from "#shared/dialogue/languageTagPattern.ts";

/** The language tags in what was typed, separated by commas or blanks; what is none is left out. */
export function readLanguages(text: string): readonly string[] {
  return text.split(/[\s,"]+/).filter((tag) => languageTagPattern.test(tag));
}
