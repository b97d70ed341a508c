import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const id = defineSchema(() => z.union([z.string(), z.number()]).transform(String));
const optional = defineSchema(() => z.string().nullish().catch(undefined));

const comparison = defineSchema(() =>
  z.looseObject({ variableId: optional, comparisonOperator: optional, value: optional }),
);

/** An answer of a question, a case of a condition, an arm of a test. */
const item = defineSchema(() =>
  z.looseObject({
    id,
    outgoingEdgeId: optional,
    title: optional,
    value: optional,
    /** The buttons of a card in a cards input. */
    paths: z
      .array(z.looseObject({ id, text: optional, outgoingEdgeId: optional }))
      .nullish()
      .catch(undefined),
    content: z
      .union([
        z.string(),
        z.looseObject({
          logicalOperator: optional,
          comparisons: z.array(comparison).nullish().catch(undefined),
        }),
      ])
      .nullish()
      .catch(undefined),
  }),
);

const block = defineSchema(() =>
  z.looseObject({
    id,
    type: z.string(),
    outgoingEdgeId: optional,
    content: z.looseObject({}).nullish().catch(undefined),
    options: z.looseObject({}).nullish().catch(undefined),
    items: z.array(item).nullish().catch(undefined),
  }),
);

/**
 * What Typebot exports, formats 3 to 6: groups of blocks, edges between them, variables. Up to 5 a group holds the start;
 * from 6 on it is an event of its own. Source: the types in Typebot's public repository.
 */
export const typebotFile = defineSchema(() =>
  z.looseObject({
    name: optional,
    groups: z.array(
      z.looseObject({
        id,
        title: z.string().catch(""),
        blocks: z.array(block),
      }),
    ),
    events: z
      .array(z.looseObject({ id, type: optional, outgoingEdgeId: optional }))
      .nullish()
      .catch(undefined),
    edges: z.array(
      z.looseObject({
        id,
        from: z.looseObject({ blockId: optional, itemId: optional, eventId: optional }).catch({}),
        to: z.looseObject({ groupId: optional, blockId: optional }).catch({}),
      }),
    ),
    variables: z.array(z.looseObject({ id, name: z.string().catch("") })).catch([]),
    theme: z.unknown().optional(),
  }),
);

export type TypebotFile = z.infer<typeof typebotFile>;
export type TypebotGroup = TypebotFile["groups"][number];
export type TypebotBlock = TypebotGroup["blocks"][number];
export type TypebotItem = NonNullable<TypebotBlock["items"]>[number];
