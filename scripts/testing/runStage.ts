import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runTool } from "#scripts/process/runTool.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";
import { readPlaywrightReport } from "./readPlaywrightReport.ts";
import { readVitestReport } from "./readVitestReport.ts";
import type { StageResult } from "./StageResult.ts";
import { settle } from "./settle.ts";

/**
 * One stage of the tests: a tool, and how its tests are counted (`exit`: it is one test, as its exit code says). `timeZone`: by whose
 * clocks it works, if not by this computer's.
 */
export type Stage = {
  readonly name: string;
  readonly tool: string;
  readonly words: readonly string[];
  readonly count: "exit" | "vitest" | "playwright";
  readonly timeZone?: string;
};

const readers = { vitest: readVitestReport, playwright: readPlaywrightReport };
const limit = 600_000;

/** Runs one stage to its end, or to its time limit of ten minutes, and counts its tests. */
export async function runStage({ name, tool, words, count, timeZone }: Stage): Promise<StageResult> {
  process.stdout.write(`\n== ${name}\n`);
  if (count === "exit") {
    const code = await runTool(tool, words, { cwd: projectRoot, timeout: limit });
    return settle(name, code, code === 0 ? { passed: 1, failed: 0, failures: [] } : undefined);
  }
  const report = path.join(projectRoot, "artifacts", `${name.replaceAll("/", "-")}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  process.env.PARLEY_TEST_REPORT = report;
  const code = await runTool(tool, words, { cwd: projectRoot, timeout: limit, timeZone });
  return settle(name, code, existsSync(report) ? readers[count](readFileSync(report, "utf8")) : undefined);
}
