import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "./readPlaywrightReport.ts";
import { readVitestReport } from "./readVitestReport.ts";

describe("readVitestReport", () => {
  it("counts tests, and a file that could not be loaded as one failed test", () => {
    const report = {
      numPassedTests: 2,
      testResults: [
        { name: "a.test.ts", status: "failed", assertionResults: [{ fullName: "adds", status: "failed" }] },
        { name: "b.test.ts", status: "failed", assertionResults: [] },
        { name: "c.test.ts", status: "passed", assertionResults: [{ fullName: "goes", status: "passed" }] },
      ],
    };
    expect(readVitestReport(JSON.stringify(report))).toEqual({
      passed: 2,
      failed: 2,
      failures: ["a.test.ts: adds", "b.test.ts: could not be run"],
    });
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
