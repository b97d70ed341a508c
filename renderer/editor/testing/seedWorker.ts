import { conversationTestSchema } from "#shared/dialogue/testing/conversationTest.ts";
import { seedFor } from "./seedFor.ts";
import type { SeedOrder } from "./seedOrder.ts";

// Hundreds of conversations may have to be played, which the editor need not wait for.
addEventListener("message", ({ data: { dialogue, had, flows } }: MessageEvent<SeedOrder>) =>
  postMessage(seedFor(dialogue, conversationTestSchema.parse(had), flows)),
);
