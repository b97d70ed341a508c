import { expect, test } from "vitest";
import { spanOf } from "./spanOf.ts";

const now = Date.UTC(2026, 2, 16, 12);

test("all there is goes from the first day until today by the zone's clock, and no further than clocks can be right", () => {
  const visits = { first: Date.UTC(2026, 2, 1, 1), last: Date.UTC(2026, 2, 15, 23) };
  expect(spanOf(visits, "UTC", now)).toEqual({ from: "2026-03-01", until: "2026-03-16" });
  expect(spanOf(visits, "America/Sao_Paulo", now)).toEqual({ from: "2026-02-28", until: "2026-03-16" });
  const ahead = { ...visits, last: Date.UTC(2026, 2, 16, 20) };
  expect(spanOf(ahead, "Asia/Tokyo", now)).toEqual({ from: "2026-03-01", until: "2026-03-17" });
  const wrong = { first: Date.UTC(2001, 0, 1), last: Date.UTC(2090, 0, 1) };
  expect(spanOf(wrong, "UTC", now)).toEqual({ from: "2025-01-01", until: "2026-03-17" });
  expect(spanOf({ first: null, last: null }, "UTC", now)).toBeUndefined();
});
