import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Runs tests with the process in several time zones: nothing may depend on it. */
export function everyZone(tests: () => void): void {
  const before = process.env.TZ;
  describe.each([
    ["America/New_York", 300],
    ["Asia/Tokyo", -540],
  ])("with the computer in %s", (zone, offset) => {
    beforeAll(() => {
      process.env.TZ = zone;
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    test("the computer is there", () => expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset));
    tests();
  });
}
