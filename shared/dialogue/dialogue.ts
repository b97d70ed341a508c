import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { edgeSchema } from "./edge.ts";
import { groupSchema } from "./group.ts";
import { dialogueIdSchema } from "./idSchema.ts";
import { languageTag } from "./languageTag.ts";
import { nodeSchema } from "./node.ts";
import { noteSchema } from "./note.ts";
import { targetingSchema } from "./targeting.ts";
import { conversationTestSchema } from "./testing/conversationTest.ts";

/** The format that this version writes. */
export const currentFormat = 1;

/** Whether visitors can meet the dialogue: only `live` ones are shown. */
export const statusSchema = defineSchema(() => z.enum(["draft", "live", "paused"]));

/** What a document is: a dialogue that visitors meet, or a flow that dialogues and other flows call. */
export const documentTypeSchema = defineSchema(() => z.enum(["dialogue", "flow"]));

/**
 * A dialogue document, `*.dialogue.json`, format 1. Keys it does not know are kept. `type`: a dialogue if left out; of a
 * flow, targeting, status and theme do not count. `priority`: 1 wins.
 */
export const dialogueSchema = defineSchema(() =>
  z.looseObject({
    format: z.literal(currentFormat),
    id: dialogueIdSchema,
    type: documentTypeSchema.optional(),
    name: z.string().max(200).default(""),
    description: z.string().max(5000).default(""),
    status: statusSchema.default("draft"),
    priority: z.number().int().min(1).max(1000).default(10),
    language: languageTag.default("en"),
    languages: z.array(languageTag).min(1).max(100).default(["en"]),
    nodes: z.array(nodeSchema).default([]),
    edges: z.array(edgeSchema).default([]),
    targeting: targetingSchema.prefault({}),
    theme: z.string().max(200).default("default"),
    themeOverrides: z.record(z.string(), z.unknown()).default({}),
    /** Whether nothing personal may be asked for before a consent was given; not if left out. */
    requireConsent: z.boolean().optional(),
    tests: z.array(conversationTestSchema).default([]),
    notes: z.array(noteSchema).default([]),
    groups: z.array(groupSchema).default([]),
    /** Only in a file: the theme that the dialogue names. The store keeps themes beside the dialogues. */
    themeDocument: z.record(z.string(), z.unknown()).optional(),
    /** Only in a file: the files that go with the dialogue, base64 by hash. The store keeps them beside the document. */
    assets: z.record(z.string(), z.string()).optional(),
  }),
);

export type Dialogue = z.infer<typeof dialogueSchema>;
export type Status = z.infer<typeof statusSchema>;
