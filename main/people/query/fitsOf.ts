import { isAscii } from "node:buffer";
import type { AttributeTest } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { Words } from "../blocks/Words.ts";
import { wordAt } from "../blocks/wordAt.ts";
import { bytesTest } from "./bytesTest.ts";
import { capitalsOf } from "./capitalsOf.ts";
import type { FieldKind } from "./FieldKind.ts";
import { findInWords } from "./findInWords.ts";
import { foldAscii } from "./foldAscii.ts";
import { instantTest } from "./instantTest.ts";
import { operatorOf } from "./operatorOf.ts";
import type { QueryContext } from "./QueryContext.ts";
import { readInstantBytes } from "./readInstantBytes.ts";
import { readWord } from "./readWord.ts";

/**
 * Whether a test holds for each word of a field, 1 or 0; at 0 for no word. Each word is asked but once, however many people have
 * it: by `evaluateCondition`, or by something that is proved to answer the same and is faster.
 * `capitals`: what `capitalsOf` makes of the words, for who has it at hand.
 */
export function fitsOf(
  test: AttributeTest,
  words: Words,
  kind: FieldKind,
  context: QueryContext,
  capitals: () => string | undefined = () => capitalsOf(words),
): Uint8Array {
  const { bytes, starts } = words;
  const { attribute } = test;
  const fits = new Uint8Array(starts.length);
  const ofBytes = kind === "text" ? bytesTest(test, context.timeZone) : undefined;
  const ofInstant = kind === "text" && ofBytes === undefined ? instantTest(test, context) : undefined;
  const operator = operatorOf(test);
  const negative = operator === "isNot" || operator === "notContains";
  const plain = ofBytes !== undefined && isAscii(bytes);
  const hold = (value: string | number | boolean | null) =>
    evaluateCondition(test, { attributes: { [attribute]: value }, ...context });
  const found = kind === "text" ? findAll(test, words, capitals) : undefined;
  fits[0] = hold(null) ? 1 : 0;
  for (let index = 0; index + 1 < starts.length; index += 1) {
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
}

/** The words that hold what is looked for; undefined where all words have to be asked. */
function findAll(
  test: AttributeTest,
  { starts }: Words,
  capitals: () => string | undefined,
): Uint8Array | undefined {
  const list = test.contains ?? test.notContains;
  const wanted = list?.map(foldAscii).filter((one) => one !== undefined);
  if (wanted === undefined || wanted.includes("")) return undefined;
  const text = capitals();
  return text === undefined ? undefined : findInWords(text, starts, wanted);
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}
