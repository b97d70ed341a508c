import { runTests } from "#shared/dialogue/testing/runTests.ts";
import type { TestOrder } from "./testOrder.ts";

// Tests run here so that the editor never waits for them, however many there are.
addEventListener("message", ({ data: { dialogue, flows } }: MessageEvent<TestOrder>) =>
  postMessage(runTests(dialogue, flows)),
);
