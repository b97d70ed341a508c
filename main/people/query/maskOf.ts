import { createHash } from "node:crypto";
import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { companyTestOf } from "./companyTestOf.ts";
import { countOnes } from "./countOnes.ts";
import { fitsOf } from "./fitsOf.ts";
import { holdsOf } from "./holdsOf.ts";
import { operatorOf } from "./operatorOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";
import { without } from "./without.ts";

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
  const name = nameOf(condition, context);
  return (block) => {
    const made = () => part(block, without(new Uint8Array(block.size).fill(1), new Uint8Array(block.gone)));
    // Of a block nothing changes but who is gone, and each who goes leaves fewer.
    return name === undefined ? made() : reader.remember(block.id, `${name} ${block.alive}`, made);
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
  const field = fieldOfAttribute(condition.attribute);
  const test = testOf(condition, reader, context);
  if (field === undefined || !reader.companies().fields.has(field)) return test;
  return companyTestOf(condition, field, test, reader, context);
}

function noneOf(parts: readonly Part[]): Part {
  return (block, among) => parts.reduce((left, part) => without(left, part(block, left)), among);
}

function testOf(test: AttributeTest, reader: PeopleReader, context: QueryContext): Part {
  const field = fieldOfAttribute(test.attribute);
  if (field === "id") return idTestOf(test, reader, context);
  const unknown = evaluateCondition(test, { attributes: {}, ...context });
  if (field === undefined) return (block, among) => (unknown ? among : new Uint8Array(block.size));
  const fitsIn = fitsOf(test, reader.kind(field), context);
  const name = nameOf(test, context);
  const remembered = (block: Block, make: () => Uint8Array) =>
    name === undefined ? make() : reader.remember(block.id, name, make);
  return (block, among) => {
    if (!among.includes(1)) return among;
    const column = reader.column(block.id, field);
    const mask = new Uint8Array(block.size);
    if (column === undefined) return unknown ? among : mask;
    const { codes, words } = column;
    const capitals = () => reader.capitals(block.id, field);
    const asked = askedOf(codes, among, words.starts.length - 1);
    const fits =
      asked === undefined ? remembered(block, () => fitsIn(words, { capitals })) : fitsIn(words, { asked });
    if (!fits.includes(1)) return mask;
    for (let place = 0; place < mask.length; place += 1)
      mask[place] = (among[place] ?? 0) & (fits[codes[place] ?? 0] ?? 0);
    return mask;
  };
}

/** Which words some people have, 1 or 0 by code; undefined where these are so many that all may as well be asked. */
function askedOf(codes: Uint16Array, among: Uint8Array, words: number): Uint8Array | undefined {
  if (countOnes(among) * manyWords > words) return undefined;
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

/**
 * The same for conditions that are answered the same, short also for a long list. Undefined for one that asks how long ago
 * something was: its answer changes with the time.
 */
function nameOf(condition: Condition, { timeZone }: QueryContext): string | undefined {
  return asksForNow(condition)
    ? undefined
    : createHash("sha256")
        .update(JSON.stringify([condition, timeZone]))
        .digest("base64");
}

function asksForNow(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForNow);
  if ("any" in condition) return condition.any.some(asksForNow);
  if ("none" in condition) return condition.none.some(asksForNow);
  const operator = operatorOf(condition);
  return operator === "inLast" || operator === "inNext";
}
