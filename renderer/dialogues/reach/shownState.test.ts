import { expect, test } from "vitest";
import { type Targeting, targetingSchema } from "#shared/dialogue/targeting.ts";
import { shownState } from "./shownState.ts";

const noon = Date.UTC(2026, 10, 20, 12);

function state(schedule: Targeting["schedule"], now = noon, timeZone = "UTC") {
  return shownState({ status: "live", targeting: targetingSchema.parse({ schedule }) }, now, timeZone);
}

test("a live dialogue is scheduled before its time and ended after it", () => {
  expect(state(undefined)).toBe("live");
  expect(state({ from: "2026-11-20", until: "2026-11-21" })).toBe("live");
  expect(state({ from: "2026-11-21" })).toBe("scheduled");
  expect(state({ until: "2026-11-20" })).toBe("ended");
  expect(state({ from: "2026-11-20T12:00:01Z" })).toBe("scheduled");
});

test("a day begins at the site's midnight", () => {
  const early = Date.UTC(2026, 10, 21, 1);
  expect(state({ from: "2026-11-21" }, early)).toBe("live");
  expect(state({ from: "2026-11-21" }, early, "America/Sao_Paulo")).toBe("scheduled");
});

test("a limit that cannot be read says nothing, and what is not live is what its status says", () => {
  expect(state({ from: "soon" })).toBe("live");
  const targeting = targetingSchema.parse({ schedule: { from: "2030-01-01" } });
  expect(shownState({ status: "paused", targeting }, noon, "UTC")).toBe("paused");
});
