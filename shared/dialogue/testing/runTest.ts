import type { Program } from "../../engine/program.ts";
import { checkExpectation } from "./checkExpectation.ts";
import type { ConversationTest } from "./conversationTest.ts";
import { createPlayer } from "./createPlayer.ts";
import type { TestResult } from "./testResult.ts";

/**
 * Runs one test with the engine that visitors get. It ends at the first expectation that does not hold; a conversation
 * that fails is a failure too, unless the very next step expects the status `failed`.
 */
export function runTest(program: Program, test: ConversationTest): TestResult {
  const { name, steps } = test;
  const player = createPlayer(program, test);
  for (let index = -1; index < steps.length; index++) {
    const step = steps[index];
    if (step && "expect" in step) {
      const failure = checkExpectation(step.expect, player);
      if (failure) return { ok: false, name, step: index + 1, node: player.played().at, failure };
      continue;
    }
    if (step) player.act(step);
    const { status, at, error } = player.played();
    const next = steps[index + 1];
    const foreseen = next && "expect" in next && "status" in next.expect && next.expect.status === "failed";
    if (status !== "failed" || foreseen) continue;
    const failure = { kind: "engine", expected: "", got: error?.code ?? "" } as const;
    return { ok: false, name, step: index + 1, node: at, failure };
  }
  return { ok: true, name };
}
