import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";

const scalar = defineSchema(() => z.union([z.string(), z.number(), z.boolean()]));
const list = defineSchema(() => z.array(scalar).min(1));
const point = defineSchema(() => z.union([z.number(), z.string().min(1)]));
const span = defineSchema(() =>
  z.strictObject({
    days: z.number().nonnegative().optional(),
    hours: z.number().nonnegative().optional(),
    minutes: z.number().nonnegative().optional(),
  }),
);

/** The shape of each operator's value. The meaning of each operator stands in `evaluateCondition.ts`. */
export const operatorSchemas = defineSchema(() => ({
  is: list,
  isNot: list,
  contains: list,
  notContains: list,
  startsWith: list,
  endsWith: list,
  isEmpty: z.literal(true),
  isNotEmpty: z.literal(true),
  isTrue: z.literal(true),
  isFalse: z.literal(true),
  greaterThan: point,
  atLeast: point,
  lessThan: point,
  atMost: point,
  between: z.tuple([point, point]),
  before: point,
  after: point,
  inLast: span,
  inNext: span,
}));

/** One test: `{ attribute, <operator>: value }` with exactly one operator. */
export type AttributeTest = { attribute: string } & {
  [Operator in keyof typeof operatorSchemas]?: z.infer<(typeof operatorSchemas)[Operator]> | undefined;
};

export type Operator = keyof typeof operatorSchemas;

/** A nested condition, or one test on an attribute. Empty `all` holds, empty `any` does not, empty `none` holds. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { none: Condition[] } | AttributeTest;

const attributeTest = defineSchema(() =>
  z
    .strictObject({
      attribute: z.string().min(1).max(200),
      ...(Object.fromEntries(
        Object.entries(operatorSchemas).map(([operator, schema]) => [
          operator,
          (schema as z.ZodType).optional(),
        ]),
      ) as { [Name in Operator]: z.ZodOptional<(typeof operatorSchemas)[Name]> }),
    })
    .refine((test) => Object.keys(test).length === 2, "a test has exactly one operator"),
);

/** A condition as it stands in a document. Nesting is limited by the reader (`parseDialogue`), not here. */
export const conditionSchema: z.ZodType<Condition> = defineSchema(() =>
  z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ none: z.array(conditionSchema) }),
      attributeTest,
    ]),
  ),
);
