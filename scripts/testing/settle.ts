import type { StageResult } from "./StageResult.ts";

/**
 * Makes sure that a stage cannot pass by accident: a tool that ended badly with no failed test, that wrote no report,
 * or that ran no test at all, has failed.
 *
 * @param counts what the tool's report says; undefined when there is none
 */
export function settle(
  name: string,
  code: number,
  counts: Omit<StageResult, "name"> | undefined,
): StageResult {
  const { passed, failed, failures } = counts ?? { passed: 0, failed: 0, failures: [] };
  if (failed > 0) return { name, passed, failed, failures };
  if (code !== 0) return { name, passed, failed: 1, failures: [`${name}: ended with exit code ${code}`] };
  if (passed === 0) return { name, passed, failed: 1, failures: [`${name}: no test was run`] };
  return { name, passed, failed, failures };
}
