import { compile } from "../../engine/compile.ts";
import type { Dialogue } from "../dialogue.ts";
import type { Flows } from "../flows/flows.ts";
import { runTest } from "./runTest.ts";
import type { TestResult } from "./testResult.ts";

/** Runs all conversation tests of a dialogue, in their order. `flows`: those that it may call. */
export function runTests(dialogue: Dialogue, flows: Flows): readonly TestResult[] {
  const program = compile(dialogue, "test", flows);
  return dialogue.tests.map((test) => runTest(program, test));
}
