import { expect, test } from "vitest";
import { freeStarts } from "../slots/freeStarts.ts";
import { agentOf } from "./agentOf.ts";
import type { AgentProfile } from "./agentProfile.ts";
import { newAgent } from "./newAgent.ts";

const minute = 60_000;
/** A Monday. */
const monday = Date.UTC(2026, 11, 21);
const list = { id: "de", name: "Germany", days: [{ date: "2026-12-25", name: "Christmas" }] };

/** The dates of the week on which an agent has time, by his own clock. */
function datesOf(changes: Partial<AgentProfile>): string[] {
  const profile = { ...newAgent("anna", "Europe/Berlin"), ...changes };
  const starts = freeStarts(agentOf(profile, [list], []), {
    kind: { ...profile.meeting, minimumNoticeMinutes: 0 },
    now: monday - 60 * minute,
    window: { start: monday - 60 * minute, end: monday + 7 * 24 * 60 * minute },
  });
  return [...new Set(starts.map((start) => new Date(start).toISOString().slice(0, 10)))];
}

test("a holiday is free for those who keep it, unless the date has hours of its own", () => {
  const usual = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25"];
  expect(datesOf({})).toEqual(usual);
  expect(datesOf({ holidays: ["de"] })).toEqual(usual.slice(0, 4));
  expect(datesOf({ holidays: ["de"], dateOverrides: { "2026-12-25": [["10:00", "11:00"]] } })).toEqual(usual);
  expect(datesOf({ holidays: ["of a list that is gone"] })).toEqual(usual);
});
