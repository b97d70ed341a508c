import { z } from "zod";
import type { StageResult } from "./StageResult.ts";

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Counts a report of Vitest's JSON reporter. A file that could not even be loaded counts as one failed test. */
export function readVitestReport(text: string): Omit<StageResult, "name"> {
  const { numPassedTests, testResults } = report.parse(JSON.parse(text));
  const failures = testResults.flatMap((file) => {
    const failed = file.assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => test.fullName);
    if (failed.length > 0) return failed.map((name) => `${file.name}: ${name}`);
    return file.status === "failed" ? [`${file.name}: could not be run`] : [];
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}
