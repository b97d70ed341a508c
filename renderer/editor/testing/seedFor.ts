import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { runTest } from "#shared/dialogue/testing/runTest.ts";
import { compile } from "#shared/engine/compile.ts";

/** So many are tried: enough for the rarer way of a split, and done in a moment. */
const most = 500;

/**
 * The first seed with which a conversation that was had passes as a test: the visitor of the simulator had one that
 * nobody else has. 0 when there is none, or nothing is left to chance.
 */
export function seedFor(dialogue: Dialogue, test: ConversationTest, flows: Flows): number {
  const program = compile(dialogue, "test", flows);
  if (!Object.values(program.nodes).some(({ kind }) => kind === "split")) return 0;
  for (let seed = 0; seed < most; seed++) if (runTest(program, { ...test, seed }).ok) return seed;
  return 0;
}
