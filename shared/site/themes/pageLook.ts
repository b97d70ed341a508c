import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

const color = defineSchema(() => z.string().regex(/^#[0-9a-f]{6}$/));

/**
 * What a web page looks like, as far as a chat can take after it. `background` and `text`: what most of it stands on and is
 * written in; `button`: what it wants to be clicked; `radius`: pixels, half the height for a pill; `fonts`: what its text
 * asks for, first choice first.
 */
export const pageLookSchema = defineSchema(() =>
  z.object({
    title: z.string().max(200),
    background: color,
    text: color,
    link: color.optional(),
    button: z.object({ background: color, text: color, radius: z.number().min(0).max(200) }).optional(),
    fonts: z.array(z.string().min(1).max(100)).max(12),
  }),
);
export type PageLook = z.infer<typeof pageLookSchema>;
