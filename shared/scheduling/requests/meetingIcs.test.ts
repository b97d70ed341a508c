import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { meetingIcs } from "./meetingIcs.ts";

const meeting = {
  uid: "45c48cce2e2d7fbdea1afc51c7c6ad26@parley",
  start: Date.parse("2026-03-29T00:30:00Z") / 1000,
  minutes: 90,
  summary: "Meeting",
  description: "",
  now: Date.parse("2026-03-01T08:00:00Z") / 1000,
  tentative: true,
};
const event = (ics: string) => new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");

test("a meeting is an entry of its own, in UTC, and no invitation", () => {
  const ics = meetingIcs(meeting);
  expect(ics).not.toContain("METHOD");
  const entry = event(ics);
  expect(entry?.getFirstPropertyValue("uid")).toBe(meeting.uid);
  expect(String(entry?.getFirstPropertyValue("dtstart"))).toBe("2026-03-29T00:30:00Z");
  expect(String(entry?.getFirstPropertyValue("dtend"))).toBe("2026-03-29T02:00:00Z");
  expect(entry?.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(event(meetingIcs({ ...meeting, tentative: false }))?.getFirstPropertyValue("status")).toBe(
    "CONFIRMED",
  );
});

test("whatever is written in it is read back, in lines of at most 75 octets", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
      fc.constantFrom(";", ",", "\\", "\n", ":"),
    ),
  });
  fc.assert(
    fc.property(text, text, (summary, description) => {
      fc.pre(!/\p{Cc}/u.test((summary + description).replaceAll("\n", "")));
      const ics = meetingIcs({ ...meeting, summary, description });
      for (const line of ics.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(event(ics)?.getFirstPropertyValue("summary")).toBe(summary);
      expect(event(ics)?.getFirstPropertyValue("description")).toBe(description);
    }),
  );
});
