import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";
import { idSchema } from "./idSchema.ts";

/** The colours of notes, by name: each theme of the studio has its own shade of them. */
export const noteColors = ["yellow", "green", "blue", "pink", "grey"] as const;

/** The least and the most that a note may measure either way, in canvas units. */
export const noteLimits = { least: 80, most: 4000 } as const;

const side = defineSchema(() => z.number().min(noteLimits.least).max(noteLimits.most));

/** Something the authors tell each other beside the cards; no bundle holds it. Sizes are canvas units. */
export const noteSchema = defineSchema(() =>
  z.looseObject({
    id: idSchema,
    text: z.string().max(20_000).default(""),
    position: z.looseObject({ x: z.number(), y: z.number() }).default({ x: 0, y: 0 }),
    size: z.looseObject({ width: side, height: side }).default({ width: 240, height: 140 }),
    color: z.enum(noteColors).default("yellow"),
  }),
);

export type DialogueNote = z.infer<typeof noteSchema>;
