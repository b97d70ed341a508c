import { expect, test } from "vitest";
import { listMeetings } from "#main/meetings/changes/calls/listMeetings.ts";
import { createMeetingChanges } from "#main/meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import type { MeetingChange } from "#shared/scheduling/meetings/meetingChange.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { meetingHappenings } from "./meetingHappenings.ts";

const fresh = freshStore();

function told() {
  const { store, now } = fresh;
  const context = { store, now, meetings: createMeetingsRoom() };
  return meetingHappenings(listMeetings(undefined, context).meetings).map(({ key, at }) => [key, at]);
}

test("of a meeting it is told that it was booked, and how it ended as it is known now", () => {
  const record = keepMeeting(fresh.store, { createdAt: 5 });
  const records = createMeetingRecords(fresh.store);
  const note = (at: number, change: MeetingChange) =>
    createMeetingChanges(fresh.store, records).note({ meeting: record.request.requestId, at, change });
  expect(told()).toEqual([["request-1:booked", 5]]);
  note(10, { kind: "marked", as: "noShow" });
  note(11, { kind: "marked", as: "held" });
  expect(told()).toEqual([
    ["request-1:booked", 5],
    ["request-1:held", 11],
  ]);
  note(12, { kind: "marked", as: null });
  expect(told()).toEqual([["request-1:booked", 5]]);
  note(13, { kind: "cancelled", by: "calendar", comment: "" });
  const { entry: _, ...rest } = record;
  records.settle({ ...rest, state: "cancelled" });
  expect(told()).toEqual([
    ["request-1:booked", 5],
    ["request-1:cancelled", 13],
  ]);
});

test("one that is not in a calendar yet is not told", () => {
  const { entry: _, ...rest } = keepMeeting(fresh.store);
  createMeetingRecords(fresh.store).settle({ ...rest, state: "writing" });
  expect(told()).toEqual([]);
});
