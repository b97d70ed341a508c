import { expect, test } from "vitest";
import { dayStarts } from "./dayStarts.ts";

const text = (starts: readonly number[]) => starts.map((at) => new Date(at).toISOString());

test("days begin at the zone's midnight, whatever its clocks do", () => {
  expect(text(dayStarts("2026-03-28", "2026-03-29", "Europe/Lisbon"))).toEqual([
    "2026-03-28T00:00:00.000Z",
    "2026-03-29T00:00:00.000Z",
    "2026-03-29T23:00:00.000Z",
  ]);
  expect(text(dayStarts("2026-01-01", "2026-01-01", "America/Sao_Paulo"))).toEqual([
    "2026-01-01T03:00:00.000Z",
    "2026-01-02T03:00:00.000Z",
  ]);
  expect(text(dayStarts("2026-01-01", "2026-01-01", "Asia/Kolkata"))[0]).toBe("2025-12-31T18:30:00.000Z");
});

test("a period that ends before it begins has no day", () => {
  expect(dayStarts("2026-01-02", "2026-01-01", "UTC")).toHaveLength(1);
});
