import type { AttributeTest, Condition } from "#shared/dialogue/condition.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { fitsOf } from "./fitsOf.ts";
import { operatorOf } from "./operatorOf.ts";
import type { Block, PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";

/** Of whom in a block a condition holds: 1 or 0 by place, those included who are gone. Means what `evaluateCondition` means. */
export function maskOf(
  condition: Condition,
  block: Block,
  reader: PeopleReader,
  context: QueryContext,
): Uint8Array {
  if ("all" in condition) {
    const mask = new Uint8Array(block.size).fill(1);
    for (const part of condition.all) {
      const other = maskOf(part, block, reader, context);
      for (let place = 0; place < mask.length; place += 1)
        mask[place] = (mask[place] ?? 0) & (other[place] ?? 0);
    }
    return mask;
  }
  if ("any" in condition) return anyOf(condition.any, block, reader, context);
  if ("none" in condition) {
    const mask = anyOf(condition.none, block, reader, context);
    for (let place = 0; place < mask.length; place += 1) mask[place] = (mask[place] ?? 0) ^ 1;
    return mask;
  }
  return maskOfTest(condition, block, reader, context);
}

function anyOf(
  parts: readonly Condition[],
  block: Block,
  reader: PeopleReader,
  context: QueryContext,
): Uint8Array {
  const mask = new Uint8Array(block.size);
  for (const part of parts) {
    const other = maskOf(part, block, reader, context);
    for (let place = 0; place < mask.length; place += 1)
      mask[place] = (mask[place] ?? 0) | (other[place] ?? 0);
  }
  return mask;
}

function maskOfTest(
  test: AttributeTest,
  block: Block,
  reader: PeopleReader,
  context: QueryContext,
): Uint8Array {
  const field = fieldOfAttribute(test.attribute);
  if (field === "id") return maskOfId(test, block, reader, context);
  const column = field === undefined ? undefined : reader.column(block.id, field);
  const mask = new Uint8Array(block.size);
  if (field === undefined || column === undefined)
    return mask.fill(evaluateCondition(test, { attributes: {}, ...context }) ? 1 : 0);
  const fits = reader.remember(block.id, nameOf(test, context), () =>
    fitsOf(test, column.words, reader.kind(field), context, () => reader.capitals(block.id, field)),
  );
  const { codes } = column;
  for (let place = 0; place < mask.length; place += 1) mask[place] = fits[codes[place] ?? 0] ?? 0;
  return mask;
}

function maskOfId(
  test: AttributeTest,
  block: Block,
  reader: PeopleReader,
  context: QueryContext,
): Uint8Array {
  const { attribute } = test;
  return Uint8Array.from(reader.ids(block.id), (id) =>
    evaluateCondition(test, { attributes: { [attribute]: id }, ...context }) ? 1 : 0,
  );
}

/** The same for tests that are answered the same: of all operators only two ask for the time. */
function nameOf(test: AttributeTest, { now, timeZone }: QueryContext): string {
  const operator = operatorOf(test);
  return JSON.stringify([test, timeZone, operator === "inLast" || operator === "inNext" ? now : 0]);
}
