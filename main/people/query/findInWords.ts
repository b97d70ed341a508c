import type { Words } from "../blocks/Words.ts";

/**
 * Which words hold one of some texts, without regard to case: 1 at the word's number plus 1. Looks through all words at once,
 * as fast as the machine reads. Right for words of ASCII only, and for texts of ASCII in capitals that neither are empty nor
 * begin or end with a space; undefined where it cannot be done.
 */
export function findInWords({ bytes, starts }: Words, wanted: readonly string[]): Uint8Array | undefined {
  // A byte a character, so that places in the text are places in the bytes.
  const text = bytes.toString("latin1").toUpperCase();
  if (text.length !== bytes.length) return undefined;
  const found = new Uint8Array(starts.length);
  for (const one of wanted) {
    let word = 0;
    for (let at = text.indexOf(one); at >= 0; ) {
      while ((starts[word + 1] ?? text.length) <= at) word += 1;
      const end = starts[word + 1] ?? text.length;
      const isWithin = at + one.length <= end;
      if (isWithin) found[word + 1] = 1;
      at = text.indexOf(one, isWithin ? end : at + 1);
    }
  }
  return found;
}
