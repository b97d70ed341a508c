import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectRoot } from "#scripts/setup/projectRoot.ts";
import { readPlaywrightReport } from "./readPlaywrightReport.ts";
import { readVitestReport } from "./readVitestReport.ts";

describe("readVitestReport", () => {
  const artifacts = path.join(projectRoot, "artifacts");
  let folder = "";
  beforeEach(() => {
    mkdirSync(artifacts, { recursive: true });
    folder = mkdtempSync(path.join(artifacts, "report-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("counts tests, a file that could not be loaded as one failed test, and an error outside of any test as another", () => {
    const reporter = path.join(import.meta.dirname, "StageReporter.ts");
    const files = {
      "vitest.config.ts": `import { StageReporter } from ${JSON.stringify(reporter)};
        export default { test: { reporters: [new StageReporter("report.json")] } };`,
      "a.test.ts": `import { expect, it } from "vitest"; it("adds", () => expect(1).toBe(2));`,
      "b.test.ts": `throw new Error("not today");`,
      "c.test.ts": `import { it } from "vitest";
        it("goes", () => { Promise.reject(new Error("left behind")); });
        it("stays", () => new Promise((done) => setTimeout(done, 20)));`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const vitest = path.join(projectRoot, "node_modules/vitest/vitest.mjs");
    const { status } = spawnSync(process.execPath, [vitest, "run"], { cwd: folder });
    expect(status).toBe(1);
    const { failures, ...counts } = readVitestReport(readFileSync(path.join(folder, "report.json"), "utf8"));
    expect(counts).toEqual({ passed: 2, failed: 3 });
    expect(failures.toSorted()).toEqual([
      "a.test.ts: adds",
      "b.test.ts: could not be run",
      expect.stringMatching(/^outside of any test: Error: left behind at .*c\.test\.ts/),
    ]);
  });
});

describe("readPlaywrightReport", () => {
  it("counts tests of nested suites, and an error outside of them as one failed test", () => {
    const spec = (title: string, status: string) => ({ title, file: "a.spec.ts", tests: [{ status }] });
    const report = {
      suites: [
        {
          specs: [spec("opens", "expected"), spec("waits", "skipped")],
          suites: [{ specs: [spec("closes", "unexpected")] }],
        },
      ],
      errors: [{ message: "no such file\nat line 1" }],
    };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
      passed: 1,
      failed: 2,
      failures: ["a.spec.ts: closes", "no such file"],
    });
  });
});
