import { isAscii } from "node:buffer";
import type { AttributeTest } from "#shared/dialogue/condition.ts";
import type { Words } from "../blocks/Words.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { bytesTest } from "./bytesTest.ts";
import { capitalsOf } from "./capitalsOf.ts";
import type { FieldKind } from "./FieldKind.ts";
import { findInWords } from "./findInWords.ts";
import { foldAscii } from "./foldAscii.ts";
import { holdsOf } from "./holdsOf.ts";
import { instantTest } from "./instantTest.ts";
import { operatorOf } from "./operatorOf.ts";
import type { QueryContext } from "./QueryContext.ts";
import { readInstantBytes } from "./readInstantBytes.ts";
import { readWord } from "./readWord.ts";

/**
 * Whether a test holds for each word of a field, 1 or 0; at 0 for no word. `asked`: 1 for the words that matter, in the same
 * way; of others nothing is said. `capitals`: what `capitalsOf` makes of the words, for who has it at hand.
 */
export type Fits = (
  words: Words,
  options?: { readonly asked?: Uint8Array | undefined; readonly capitals?: () => string | undefined },
) => Uint8Array;

/**
 * Makes a test ready to be held against the words of a field of this kind. Each word is asked but once, however many people
 * have it: as `evaluateCondition` would be, or by something that is proved to answer the same and is faster.
 */
export function fitsOf(test: AttributeTest, kind: FieldKind, context: QueryContext): Fits {
  const ofBytes = kind === "text" ? bytesTest(test, context.timeZone) : undefined;
  const ofInstant = kind === "text" && ofBytes === undefined ? instantTest(test, context) : undefined;
  const operator = operatorOf(test);
  const negative = operator === "isNot" || operator === "notContains";
  const hold = holdsOf(test, context);
  const wanted = kind === "text" ? wantedOf(test) : undefined;
  const ofNone = hold(null) ? 1 : 0;

  return (words, { asked, capitals = () => capitalsOf(words) } = {}) => {
    const { bytes, starts } = words;
    const plain = asked === undefined && ofBytes !== undefined && isAscii(bytes);
    // A few words are asked one by one: to make capitals of all takes longer.
    const text = asked === undefined && wanted !== undefined ? capitals() : undefined;
    const found = text === undefined || wanted === undefined ? undefined : findInWords(text, starts, wanted);
    if (found !== undefined && plain && !negative) return found;
    const fits = new Uint8Array(starts.length);
    fits[0] = ofNone;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      if (asked !== undefined && asked[index + 1] === 0) continue;
      const from = starts[index] ?? 0;
      const to = starts[index + 1] ?? 0;
      let fit: boolean | undefined;
      if (ofBytes !== undefined && (plain || isPlain(bytes, from, to)))
        fit = (found === undefined ? ofBytes(bytes, from, to) : found[index + 1] === 1) !== negative;
      else if (ofInstant !== undefined) {
        const instant = readInstantBytes(bytes, from, to);
        if (!Number.isNaN(instant)) fit = ofInstant(instant) !== negative;
      }
      fits[index + 1] = (fit ?? hold(readWord(wordAt(words, index), kind))) ? 1 : 0;
    }
    return fits;
  };
}

/** What can be looked for in all words at once; undefined where they have to be asked. */
function wantedOf(test: AttributeTest): readonly string[] | undefined {
  const list = test.contains ?? test.notContains;
  const wanted = list?.map(foldAscii).filter((one) => one !== undefined);
  return wanted === undefined || wanted.includes("") ? undefined : wanted;
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}
