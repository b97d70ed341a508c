import { expect, test, vi } from "vitest";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { publishContext } from "#tests/support/publishContext.ts";
import { createCalendarRoom } from "../../calendars/accounts/createCalendarRoom.ts";
import { keepAccount } from "../../calendars/accounts/keepAccount.ts";
import { readClient } from "../../calendars/accounts/readClient.ts";
import type { CalendarAdapter } from "../../calendars/CalendarAdapter.ts";
import { followNow } from "../changes/calls/followNow.ts";
import { createMeetingRecords } from "../createMeetingRecords.ts";
import { createMeetingsRoom } from "../MeetingsRoom.ts";
import { bookingId } from "./bookingId.ts";
import { bookRequest } from "./calls/bookRequest.ts";
import { createRequests } from "./createRequests.ts";

const fresh = freshStore();
const hour = 3_600_000;
const day = 24 * hour;

/** A studio where a time was booked by hand for `request-wish`, and no calendar has answered. */
function studio() {
  const context = {
    ...publishContext(fresh),
    ...{ calendars: createCalendarRoom(), meetings: createMeetingsRoom(), now: fresh.now, push: vi.fn() },
  };
  const start = fresh.time + hour;
  const requests = createRequests(fresh.store);
  const ask: VisitorAsk = {
    ...{ requestId: "request-wish", whom: "agent:anna", timeZone: "UTC", name: "Vera" },
    ...{ email: "vera@example.com", dialogue: "d", language: "en", askedAt: fresh.time },
    wishes: [start / 1000],
  };
  requests.take([ask], "log", fresh.time);
  const kept = requests.find("request-wish");
  if (kept) requests.settle(kept, { state: "yours", reason: "wishes" });
  const records = createMeetingRecords(fresh.store);
  const id = bookingId("request-wish", start / 1000);
  const { entry: _, ...booked } = keepMeeting(fresh.store);
  fresh.store.db.exec("DELETE FROM meetings");
  records.settle({
    ...{ ...booked, state: "writing", start, end: start + hour },
    request: { ...booked.request, requestId: id, start: start / 1000, minutes: 60 },
  });
  const found = (findMeeting: CalendarAdapter["findMeeting"]) => {
    const account = { id: "none", provider: "google", name: "anna@acme.com", subject: "1" } as const;
    keepAccount(fresh.store, { ...account, calendars: [] });
    const madeOf = JSON.stringify(readClient("google", context));
    const adapter = { findMeeting } as CalendarAdapter;
    context.calendars.adapters.set("none", { madeOf, adapter });
  };
  const request = () => {
    const { state, reason, meeting } = requests.find("request-wish") ?? {};
    return { state, reason, meeting };
  };
  return { context, records, found, request, id, start };
}

const silent: CalendarAdapter["findMeeting"] = async () => ({
  ok: false,
  problem: { code: "unreachable", message: "no answer" },
});

test("a meeting that stands in the calendar after all is booked, and so is its request", async () => {
  const { context, records, found, request, id, start } = studio();
  found(async () => ({
    ok: true,
    value: { id: "e1", etag: "1", start, end: start + hour, status: "confirmed" },
  }));
  await followNow(undefined, context);
  expect(records.find(id)?.state).toBe("booked");
  expect(request()).toEqual({ state: "booked", reason: "", meeting: id });
  expect(context.push).toHaveBeenCalledWith("requests:changed", {});
  expect(context.meetings.renewSoon).toBe(true);
});

test("a meeting that is in no calendar leaves its time free, and its request to the user", async () => {
  const { context, records, found, request, id } = studio();
  found(async () => ({ ok: true, value: undefined }));
  await followNow(undefined, context);
  expect(records.find(id)).toBeUndefined();
  expect(request()).toEqual({ state: "yours", reason: "wishes", meeting: undefined });
});

test("while the calendar does not answer it is waited for, until the time is long past", async () => {
  const { context, records, found, request, id } = studio();
  found(silent);
  await followNow(undefined, context);
  expect(records.find(id)?.state).toBe("writing");
  expect(await bookRequest({ id: "request-wish", start: fresh.time + day }, context)).toBe("unavailable");
  fresh.time += 3 * day;
  await followNow(undefined, context);
  expect(records.find(id)).toBeUndefined();
  expect(request()).toMatchObject({ state: "yours", reason: "over" });
});

test("a calendar that went away meanwhile ends it, and says so", async () => {
  const { context, records, request } = studio();
  await followNow(undefined, context);
  expect(records.bookings()).toEqual([]);
  expect(request()).toMatchObject({ state: "yours", reason: "lost" });
});

test("another time is not booked while the first may stand, nor when it does", async () => {
  const { context, found, request, id, start } = studio();
  found(async () => ({
    ok: true,
    value: { id: "e1", etag: "1", start, end: start + hour, status: "confirmed" },
  }));
  expect(await bookRequest({ id: "request-wish", start: start + day }, context)).toBe("booked");
  expect(request()).toMatchObject({ state: "booked", meeting: id });
});

test("an error that nobody has expected hides nothing else that has ended, and is told", async () => {
  const { context, records, found, request, id, start } = studio();
  const other = records.find(id);
  if (other?.state !== "writing") throw new Error("The meeting is not being written.");
  records.settle({ ...other, request: { ...other.request, requestId: "request-other" } });
  found(async (_, { key }) => {
    if (key === "request-other") throw new TypeError("no such field");
    return { ok: true, value: { id: "e1", etag: "1", start, end: start + hour, status: "confirmed" } };
  });
  await expect(followNow(undefined, context)).rejects.toThrow("no such field");
  expect(request()).toEqual({ state: "booked", reason: "", meeting: id });
  expect(context.push).toHaveBeenCalledWith("requests:changed", {});
  expect(context.push).toHaveBeenCalledWith("meetings:changed", {});
  expect(context.meetings.renewSoon).toBe(true);
});
