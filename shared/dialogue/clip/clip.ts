import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";
import { edgeSchema } from "../edge.ts";
import { groupSchema } from "../group.ts";
import { idSchema } from "../idSchema.ts";
import { nodeSchema } from "../node.ts";
import { noteSchema } from "../note.ts";

/** The format of copied cards that this version writes. */
export const clipFormat = 1;

/**
 * Copied cards with the connections and groups among them, and notes, as they lie in the system's clipboard as JSON.
 * `dialogue`: where they were copied; `copy`: told anew by each copy, so that several pastes of one are known.
 */
export const clipSchema = defineSchema(() =>
  z.object({
    parley: z.literal("cards"),
    format: z.literal(clipFormat),
    copy: z.string().max(100),
    dialogue: idSchema,
    nodes: z.array(nodeSchema),
    edges: z.array(edgeSchema),
    notes: z.array(noteSchema).default([]),
    groups: z.array(groupSchema).default([]),
  }),
);

export type CopiedCards = z.infer<typeof clipSchema>;
