import { expect, test } from "vitest";
import { nextQuotaDay } from "./nextQuotaDay.ts";

test.each([
  ["2026-07-14T20:00:00Z", "2026-07-15T05:00:00Z"],
  ["2026-07-15T05:00:00Z", "2026-07-15T06:00:00Z"],
  ["2026-07-15T06:00:00Z", "2026-07-16T05:00:00Z"],
  ["2026-01-14T20:00:00Z", "2026-01-15T06:00:00Z"],
  ["2026-01-15T05:30:00Z", "2026-01-15T06:00:00Z"],
  ["2026-03-08T05:30:00Z", "2026-03-08T06:00:00Z"],
  ["2026-11-01T04:00:00Z", "2026-11-01T05:00:00Z"],
  ["2026-11-02T04:00:00Z", "2026-11-02T06:00:00Z"],
])("a quota used up at %s may be whole again at %s", (now, next) => {
  expect(new Date(nextQuotaDay(Date.parse(now))).toISOString()).toBe(next.replace("Z", ".000Z"));
});
