import { expect, test } from "vitest";
import { askIn } from "#shared/scheduling/requests/askIn.ts";
import { requestOf } from "#shared/scheduling/requests/requestOf.ts";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createMeetingRecords } from "./createMeetingRecords.ts";
import type { WritingRecord } from "./MeetingRecord.ts";

const fresh = freshStore();

function writing(requestId: string, start: number, part: Partial<WritingRecord> = {}): WritingRecord {
  const ask = askIn(exampleReport("meetingRequested"));
  const request = ask && requestOf(ask);
  if (!request) throw new Error("the example brings no request");
  return {
    state: "writing",
    request: { ...request, requestId },
    ...{ start, end: start + 10, createdAt: 1, agent: "anna", calendar: { account: "a", calendar: "c" } },
    ...part,
  };
}

test("an agent has one meeting at a time, whoever else writes to the same store", () => {
  const [one, other] = [createMeetingRecords(fresh.store), createMeetingRecords(fresh.store)];
  expect(one.begin(writing("request-1", 100))).toBe(true);
  expect(other.begin(writing("request-2", 105))).toBe(false);
  expect(other.begin(writing("request-2", 95))).toBe(false);
  expect(other.find("request-2")).toBeUndefined();
  expect(other.begin(writing("request-2", 110))).toBe(true);
  expect(other.begin(writing("request-3", 90))).toBe(true);
  expect(other.begin(writing("request-4", 100, { agent: "bob" }))).toBe(true);
  expect(one.begin(writing("request-1", 100))).toBe(true);
  expect(one.bookings().map(({ key }) => key)).toEqual(["request-1", "request-2", "request-3", "request-4"]);
});

test("what was not written after all, or was cancelled, takes nobody's time", () => {
  const records = createMeetingRecords(fresh.store);
  records.begin(writing("request-1", 100));
  records.release("request-1");
  expect(records.begin(writing("request-2", 100))).toBe(true);
  records.settle({ ...writing("request-2", 100), state: "cancelled" });
  expect(records.bookings()).toEqual([]);
  expect(records.begin(writing("request-3", 100))).toBe(true);
  const booked = { ...writing("request-3", 100), state: "booked" as const, entry: { id: "e", etag: "1" } };
  records.settle(booked);
  records.release("request-3");
  expect(records.find("request-3")).toEqual(booked);
});
