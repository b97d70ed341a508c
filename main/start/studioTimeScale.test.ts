import { expect, test, vi } from "vitest";
import { studioTimeScale } from "./studioTimeScale.ts";

test("a time scale that makes no sense is reported, and the studio takes Marketo's own times", () => {
  const report = vi.fn();
  expect(studioTimeScale(undefined, report)).toBe(1);
  expect(studioTimeScale("1000", report)).toBe(1000);
  expect(report).not.toHaveBeenCalled();
  for (const wrong of ["fast", "0", "-1", "1e999"]) expect(studioTimeScale(wrong, report)).toBe(1);
  expect(report).toHaveBeenCalledTimes(4);
});
