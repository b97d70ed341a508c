import { expect, test } from "vitest";
import { kindWithin } from "./kindWithin.ts";
import { usualMeeting } from "./usualMeeting.ts";

test("a team says how long, and neither side's limits are passed over", () => {
  const team = { ...usualMeeting, durationMinutes: 45, bufferAfterMinutes: 0, bookingWindowDays: 60 };
  const agent = { ...usualMeeting, durationMinutes: 15, minimumNoticeMinutes: 2880, maxPerDay: 3 };
  expect(kindWithin(team, agent)).toEqual({
    ...team,
    bufferAfterMinutes: 15,
    minimumNoticeMinutes: 2880,
    bookingWindowDays: 30,
    maxPerDay: 3,
  });
});
