import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { reportQuerySchema } from "./report.ts";

/** Of which dialogues the ways are asked for, and of which visits, as in a report. */
export const waysQuerySchema = defineSchema(() =>
  reportQuerySchema.omit({ dialogue: true }).extend({ dialogues: z.array(z.string()).max(10_000) }),
);
export type WaysQuery = z.infer<typeof waysQuerySchema>;

/**
 * By what ways the visits of a dialogue went. `visits`: all there are; `versions`: those that they saw, `since`: when the first of them
 * began (milliseconds since the epoch); of each way, how many `visits` went by it, and how many of these `stopped` behind it: it was
 * their last, and they came to no end.
 */
export const dialogueWaysSchema = defineSchema(() => {
  const count = z.int();
  return z.object({
    dialogue: z.string(),
    visits: count,
    versions: z.array(z.object({ key: z.string(), since: z.number() })),
    ways: z.array(z.object({ node: z.string(), port: z.string(), visits: count, stopped: count })),
  });
});
export type DialogueWays = z.infer<typeof dialogueWaysSchema>;
