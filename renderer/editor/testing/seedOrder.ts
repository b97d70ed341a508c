import type { z } from "zod";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { conversationTestSchema } from "#shared/dialogue/testing/conversationTest.ts";

/** A conversation that was had with a dialogue, for which a seed is wanted, and the flows that it may call. */
export type SeedOrder = {
  readonly dialogue: Dialogue;
  readonly had: z.input<typeof conversationTestSchema>;
  readonly flows: Flows;
};
