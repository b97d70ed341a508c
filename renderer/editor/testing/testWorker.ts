import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { runTests } from "#shared/dialogue/testing/runTests.ts";

// Tests run here so that the editor never waits for them, however many there are.
addEventListener("message", ({ data }: MessageEvent<Dialogue>) => postMessage(runTests(data)));
