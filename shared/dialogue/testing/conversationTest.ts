import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";
import { valueSchema } from "../value.ts";
import { scriptInputSchema } from "./scriptInput.ts";
import { scriptWorldSchema } from "./scriptWorld.ts";

/** How a conversation can stand when a test looks at it. */
export const playedStatuses = ["waiting", "completed", "failed"] as const;

/**
 * What must hold where it stands. `text`: the bot has said it, or offers it, since the visitor's last words; `at`: the id
 * of the card the conversation stands on; `goal`: reached so far; `is`: an attribute's value, null for none.
 */
export const expectationSchema = defineSchema(() =>
  z.union(
    [
      z.strictObject({ text: z.string().max(20_000) }),
      z.strictObject({ at: z.string().max(200) }),
      z.strictObject({ goal: z.string().max(200) }),
      z.strictObject({ attribute: z.string().max(200), is: valueSchema }),
      z.strictObject({ status: z.enum(playedStatuses) }),
    ],
    "not one of { text }, { at }, { goal }, { attribute, is }, { status }",
  ),
);

/** One step of a test: what the visitor does, as in a script, or `{ expect: … }`. */
export const testStepSchema = defineSchema(() =>
  z.union(
    [scriptInputSchema, z.strictObject({ expect: expectationSchema })],
    "neither something a visitor does, such as { choose } or { say }, nor { expect }",
  ),
);

/** A conversation test of a dialogue: the world it runs in, what the visitor does, and what must come of it. */
export const conversationTestSchema = defineSchema(() =>
  scriptWorldSchema.extend({
    name: z.string().max(200).default(""),
    steps: z.array(testStepSchema).max(1000).default([]),
  }),
);

export type Expectation = z.infer<typeof expectationSchema>;
export type TestStep = z.infer<typeof testStepSchema>;
export type ConversationTest = z.infer<typeof conversationTestSchema>;
