import { runStage, type Stage } from "./runStage.ts";
import type { StageResult } from "./StageResult.ts";

/**
 * Runs stages one after the other, all of them whatever fails, and closes with a summary whose last line is
 * `N passed, N failed`.
 *
 * @returns the exit code: 0 when nothing failed
 */
export async function runStages(stages: readonly Stage[]): Promise<number> {
  const results: StageResult[] = [];
  for (const stage of stages) results.push(await runStage(stage));
  const sum = (pick: (result: StageResult) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const failed = sum((result) => result.failed);
  const lines = [
    "",
    "== summary",
    ...results.map(({ name, passed, failed }) => `${name.padEnd(24)} ${passed} passed, ${failed} failed`),
    ...results.flatMap(({ failures }) => failures.map((failure) => `FAILED ${failure}`)),
    `${sum((result) => result.passed)} passed, ${failed} failed`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return failed === 0 ? 0 : 1;
}
