import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { writtenScopes } from "../dialogue/search/writtenScopes.ts";
import { nodeKinds } from "../nodes/nodeKinds.ts";

/** What is searched for in all dialogues. `scope` as in a search of one, but only what authors wrote. */
export const searchQuerySchema = defineSchema(() =>
  z.object({
    query: z.string().max(1000),
    scope: z.enum(writtenScopes),
    whole: z.boolean(),
    matchCase: z.boolean(),
  }),
);
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/**
 * A place where it was found. `test`: in a conversation test; without it and `node`: in the dialogue's own settings. `path`: from there to the string; `line`: the
 * words around it, cut where they are long; `ranges`: where in them; `left`: a replacement would leave it alone, as a token
 * would break or the card would not be valid.
 */
export const foundPlaceSchema = defineSchema(() =>
  z.object({
    path: z.array(z.union([z.string(), z.number()])),
    node: z.string().optional(),
    kind: z.enum(nodeKinds).optional(),
    test: z.object({ index: z.number(), name: z.string() }).optional(),
    language: z.string().optional(),
    attribute: z.boolean(),
    line: z.string(),
    ranges: z.array(z.object({ start: z.number(), end: z.number() })),
    left: z.enum(["token", "invalid"]).optional(),
  }),
);
export type FoundPlace = z.infer<typeof foundPlaceSchema>;

/** A dialogue with places; `count`: all of them, `replaced`: how many a replacement would change. */
export const foundDialogueSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    revision: z.number(),
    count: z.number(),
    replaced: z.number(),
    places: z.array(foundPlaceSchema),
  }),
);
export type FoundDialogue = z.infer<typeof foundDialogueSchema>;

/**
 * What taking a replacement back came to in a dialogue. `left`: places that stay as they are, as they were edited since;
 * `why`: it is deleted, or what it was before is not kept any more.
 */
export const takenBackSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    places: z.number(),
    left: z.number(),
    why: z.enum(["deleted", "forgotten"]).optional(),
  }),
);
export type TakenBack = z.infer<typeof takenBackSchema>;

/** Dialogues at the revision that a change was previewed at. */
export const atRevisionSchema = defineSchema(() =>
  z.array(z.object({ id: dialogueIdSchema, revision: z.number().int() })).max(10_000),
);
