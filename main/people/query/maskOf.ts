import { createHash } from "node:crypto";
import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { fitsOf } from "./fitsOf.ts";
import { holdsOf } from "./holdsOf.ts";
import { operatorOf } from "./operatorOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";

/** Of whom of a block, 1 or 0 by place, something holds; `among`: who has to be asked, all others are not in the answer. */
type Part = (block: Block, among: Uint8Array) => Uint8Array;

/** Where so many times more words than people are to be asked, only theirs are. */
const manyWords = 16;

/**
 * Makes a condition ready to be held against blocks: of whom in one it holds, 1 or 0 by place, those left out who are gone.
 * Means what `evaluateCondition` means. Of a part only those are asked for whom it still matters.
 */
export function maskOf(
  condition: Condition,
  reader: PeopleReader,
  context: QueryContext,
): (block: Block) => Uint8Array {
  const part = partOf(condition, reader, context);
  return (block) => {
    const there = new Uint8Array(block.size);
    for (let place = 0; place < there.length; place += 1) there[place] = (block.gone[place] ?? 0) ^ 1;
    return part(block, there);
  };
}

function partOf(condition: Condition, reader: PeopleReader, context: QueryContext): Part {
  const partsOf = (conditions: readonly Condition[]) => conditions.map((one) => partOf(one, reader, context));
  if ("all" in condition) {
    const parts = partsOf(condition.all);
    return (block, among) => parts.reduce((left, part) => part(block, left), among);
  }
  if ("any" in condition) {
    const none = noneOf(partsOf(condition.any));
    return (block, among) => without(among, none(block, among));
  }
  if ("none" in condition) return noneOf(partsOf(condition.none));
  return testOf(condition, reader, context);
}

function noneOf(parts: readonly Part[]): Part {
  return (block, among) => parts.reduce((left, part) => without(left, part(block, left)), among);
}

/** `some` are all in `mask`. */
function without(mask: Uint8Array, some: Uint8Array): Uint8Array {
  const left = new Uint8Array(mask.length);
  for (let place = 0; place < left.length; place += 1) left[place] = (mask[place] ?? 0) ^ (some[place] ?? 0);
  return left;
}

function testOf(test: AttributeTest, reader: PeopleReader, context: QueryContext): Part {
  const field = fieldOfAttribute(test.attribute);
  if (field === "id") return idTestOf(test, reader, context);
  const unknown = evaluateCondition(test, { attributes: {}, ...context });
  if (field === undefined) return (block, among) => (unknown ? among : new Uint8Array(block.size));
  const fitsIn = fitsOf(test, reader.kind(field), context);
  const name = nameOf(test, context);
  return (block, among) => {
    if (!among.includes(1)) return among;
    const column = reader.column(block.id, field);
    const mask = new Uint8Array(block.size);
    if (column === undefined) return unknown ? among : mask;
    const { codes, words } = column;
    const capitals = () => reader.capitals(block.id, field);
    const asked = askedOf(codes, among, words.starts.length - 1);
    const fits =
      asked === undefined
        ? reader.remember(block.id, name, () => fitsIn(words, { capitals }))
        : fitsIn(words, { asked });
    if (!fits.includes(1)) return mask;
    for (let place = 0; place < mask.length; place += 1)
      mask[place] = (among[place] ?? 0) & (fits[codes[place] ?? 0] ?? 0);
    return mask;
  };
}

/** Which words some people have, 1 or 0 by code; undefined where these are so many that all may as well be asked. */
function askedOf(codes: Uint16Array, among: Uint8Array, words: number): Uint8Array | undefined {
  let people = 0;
  for (let place = 0; place < among.length; place += 1) people += among[place] ?? 0;
  if (people * manyWords > words) return undefined;
  const asked = new Uint8Array(words + 1);
  for (let place = 0; place < among.length; place += 1) if (among[place] === 1) asked[codes[place] ?? 0] = 1;
  return asked;
}

function idTestOf(test: AttributeTest, reader: PeopleReader, context: QueryContext): Part {
  const holds = holdsOf(test, context);
  return (block, among) => {
    const ids = reader.ids(block.id);
    const mask = new Uint8Array(block.size);
    for (let place = 0; place < mask.length; place += 1)
      if (among[place] === 1 && holds(ids[place] ?? null)) mask[place] = 1;
    return mask;
  };
}

/** The same for tests that are answered the same, short also for a long list: of all operators only two ask for the time. */
function nameOf(test: AttributeTest, { now, timeZone }: QueryContext): string {
  const operator = operatorOf(test);
  const asked = JSON.stringify([test, timeZone, operator === "inLast" || operator === "inNext" ? now : 0]);
  return createHash("sha256").update(asked).digest("base64");
}
