import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What the simulator's frame tells the studio. `ready`: it opens the dialogue and takes orders; `event`: something
 * that `parley.on` heard, with its detail; that of `stepped` names the `way` too, card by card. The frame's content is a visitor's page: parse everything.
 */
export const simulatorNewsSchema = defineSchema(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("ready") }),
    z.object({ type: z.literal("event"), event: z.string().max(100), detail: z.unknown() }),
  ]),
);
export type SimulatorNews = z.infer<typeof simulatorNewsSchema>;

/**
 * What the studio tells the simulator's frame. `back`: take the visitor's last answer back; `restart`: begin anew, as the
 * same visitor but for the first time; `set`: what the page knows of the visitor; `language`: the language of the page from
 * now on, which begins anew.
 */
export const simulatorOrderSchema = defineSchema(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("back") }),
    z.object({ type: z.literal("restart") }),
    z.object({ type: z.literal("set"), attributes: z.record(z.string(), z.string()) }),
    z.object({ type: z.literal("language"), language: z.string().max(100) }),
  ]),
);
export type SimulatorOrder = z.infer<typeof simulatorOrderSchema>;
