import { compile } from "../../engine/compile.ts";
import type { Dialogue } from "../dialogue.ts";
import { runTest } from "./runTest.ts";
import type { TestResult } from "./testResult.ts";

/** Runs all conversation tests of a dialogue, in their order. */
export function runTests(dialogue: Dialogue): readonly TestResult[] {
  const program = compile(dialogue, "test");
  return dialogue.tests.map((test) => runTest(program, test));
}
