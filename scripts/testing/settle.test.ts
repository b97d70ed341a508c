import { describe, expect, it } from "vitest";
import { settle } from "./settle.ts";

describe("settle", () => {
  it("takes over what the report says", () => {
    const counts = { passed: 3, failed: 1, failures: ["adds"] };
    expect(settle("unit", 1, counts)).toEqual({ name: "unit", ...counts });
    expect(settle("unit", 0, { passed: 3, failed: 0, failures: [] }).failed).toBe(0);
  });

  it("fails a tool that ended badly though no test of it failed", () => {
    expect(settle("unit", 137, { passed: 3, failed: 0, failures: [] })).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  it("fails a tool that left no report or ran nothing", () => {
    expect(settle("unit", 0, undefined)).toMatchObject({ passed: 0, failed: 1 });
    expect(settle("unit", 0, { passed: 0, failed: 0, failures: [] }).failures).toEqual([
      "unit: no test was run",
    ]);
  });
});
