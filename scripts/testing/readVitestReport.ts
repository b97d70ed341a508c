import { z } from "zod";
import type { StageResult } from "./StageResult.ts";

const report = z.object({ passed: z.number(), failures: z.array(z.string()) });

/** Reads what `StageReporter` has written. */
export function readVitestReport(text: string): Omit<StageResult, "name"> {
  const { passed, failures } = report.parse(JSON.parse(text));
  return { passed, failed: failures.length, failures };
}
