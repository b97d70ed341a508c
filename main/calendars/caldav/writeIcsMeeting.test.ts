import ICAL from "ical.js";
import { expect, it } from "vitest";
import { demoMeeting } from "#tests/support/calendars/demoMeeting.ts";
import { readIcsMeeting } from "./readIcsMeeting.ts";
import { writeIcsMeeting } from "./writeIcsMeeting.ts";

const breaks = ["\r", "\n", "\r\n", "\u2028", "\u0085", "\v", "\0"];

it.each(breaks)("begins no line with what a visitor has typed after %j", (end) => {
  const evil = `Ana${end}ATTENDEE:mailto:eve@example.com`;
  const meeting = {
    key: "k",
    subject: evil,
    invitation: { html: "", text: evil },
    start: Date.parse("2027-01-05T09:00:00Z"),
    end: Date.parse("2027-01-05T09:30:00Z"),
    zone: "UTC",
    visitor: { email: "ana@example.com", name: evil },
    organizer: { email: "anna@acme.com", name: "Anna" },
    location: evil,
    online: false,
    reminderMinutes: 10,
  };
  const written = writeIcsMeeting(meeting, { uid: "u", now: 0, invites: true });
  const lines = written.split(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u).filter((line) => line !== "");
  expect(lines.filter((line) => !/^(?: |[A-Z-]+[:;])/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
  const event = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent("vevent");
  expect(event?.getFirstPropertyValue("summary")).toBe("Ana ATTENDEE:mailto:eve@example.com");
});

it("is a later version when it is written anew, whatever another program has counted", () => {
  const how = { uid: "uid", now: 0, invites: false };
  const first = writeIcsMeeting(demoMeeting, how);
  const second = writeIcsMeeting(demoMeeting, how, first);
  const counted = [
    first,
    second,
    second.replace("SEQUENCE:1", "SEQUENCE:7"),
    first.replace("SEQUENCE:0\r\n", ""),
    first.replace("SEQUENCE:0", "SEQUENCE:9007199254740991"),
  ];
  const versions = (texts: readonly string[]) => texts.map((text) => readIcsMeeting(text, 0).sequence);
  expect(versions(counted)).toEqual([0, 1, 7, 0, 0]);
  expect(versions(counted.map((text) => writeIcsMeeting(demoMeeting, how, text)))).toEqual([1, 2, 8, 1, 1]);
});
