import { expect, test } from "vitest";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import { keepRelayMeetings } from "#main/relays/keepRelayMeetings.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { readMeetingReport } from "./readMeetingReport.ts";

const fresh = freshStore();

test("meetings are counted with those that were refused, by dialogue and agent", () => {
  const { store, now } = fresh;
  const context = { store, now, meetings: createMeetingsRoom() };
  const { entry: _, ...rest } = keepMeeting(fresh.store);
  createMeetingRecords(fresh.store).settle({
    ...{ ...rest, state: "rejected", reason: "taken" },
    request: { ...rest.request, requestId: "request-2" },
  });
  const day = new Date(rest.createdAt).toISOString().slice(0, 10);
  const counted = readMeetingReport({ from: day, until: day, timeZone: "UTC" }, context);
  const booked = { requested: 1, refused: 0, booked: 1, cancelled: 0, held: 0, noShow: 0 };
  expect(counted.agents).toEqual([{ key: "anna", name: "anna", figures: booked }]);
  const both = { ...booked, requested: 2, refused: 1 };
  expect(counted.dialogues).toEqual([{ key: rest.request.dialogue, name: null, figures: both }]);
  expect(counted.total).toEqual(both);
  const before = { from: "2001-01-01", until: "2001-01-31", timeZone: "UTC" };
  expect(readMeetingReport(before, context).total.requested).toBe(0);
});

test("a meeting that a relay has booked counts as the others do, and once", () => {
  const { store, now } = fresh;
  const context = { store, now, meetings: createMeetingsRoom() };
  const { request, start, end, createdAt, agent, calendar } = keepMeeting(fresh.store);
  const { whom, timeZone, name, email, language, dialogue } = request;
  const visitor = { name, email, timeZone, language, dialogue };
  const meeting = {
    ...({ id: "relay/1", event: "relayMeeting", at: createdAt, state: "confirmed", ...visitor } as const),
    ...{ requestId: "request-3", whom, agent, start, end, createdAt, calendar, entry: "e3", callUrl: null },
  };
  keepRelayMeetings([meeting, meeting], context);
  const day = new Date(createdAt).toISOString().slice(0, 10);
  const { total, agents } = readMeetingReport({ from: day, until: day, timeZone: "UTC" }, context);
  expect(total).toMatchObject({ requested: 2, booked: 2 });
  expect(agents).toMatchObject([{ key: "anna", figures: { booked: 2 } }]);
});
