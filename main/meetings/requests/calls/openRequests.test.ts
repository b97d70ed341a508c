import { expect, test, vi } from "vitest";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { publishContext } from "#tests/support/publishContext.ts";
import { createCalendarRoom } from "../../../calendars/accounts/createCalendarRoom.ts";
import { keepAccount } from "../../../calendars/accounts/keepAccount.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { createMeetingsRoom } from "../../MeetingsRoom.ts";
import { createRequests } from "../createRequests.ts";
import { bookRequest } from "./bookRequest.ts";
import { decideRequest } from "./decideRequest.ts";
import { getRequests } from "./getRequests.ts";

const fresh = freshStore();
const hour = 3_600_000;

/** A studio with a request for Anna's time that was tried in vain. */
function studio(start: number) {
  const context = {
    ...publishContext(fresh),
    ...{ calendars: createCalendarRoom(), meetings: createMeetingsRoom(), now: fresh.now, push: vi.fn() },
  };
  const booked = keepMeeting(fresh.store, { start, end: start + hour });
  const requests = createRequests(fresh.store);
  const keep = (requestId: string) => {
    const offer = { start: start / 1000, minutes: 60, snapshotId: "s", sig: "sig" };
    const ask: VisitorAsk = {
      ...{ requestId, whom: "agent:anna", timeZone: "UTC", name: "Vera", email: "vera@example.com" },
      ...{ dialogue: "d", language: "en", askedAt: fresh.time, offer, wishes: [] },
    };
    requests.take([ask], "log", fresh.time);
    const kept = requests.find(requestId);
    if (!kept) throw new Error("it was not kept");
    return kept;
  };
  const kept = keep("request-1");
  requests.settle(kept, { reason: "unavailable", tries: 3 });
  const { entry: _, ...rest } = booked;
  const records = createMeetingRecords(fresh.store);
  records.settle({ ...rest, state: "writing" });
  const shown = () =>
    getRequests({ closed: true }, context).requests.map(({ id, state, reason }) => [id, state, reason]);
  const decide = (as: "close" | "reopen") => decideRequest({ id: "request-1", as }, context);
  return { context, records, requests, keep, shown, decide };
}

const connect = () =>
  keepAccount(fresh.store, {
    id: "none",
    provider: "google",
    name: "anna@acme.com",
    subject: "1",
    calendars: [],
  });

test("a request whose meeting may stand in a calendar that is not connected any more can be closed, and says why", async () => {
  const { records, shown, decide } = studio(fresh.time + hour);
  expect(shown()).toEqual([["request-1", "waiting", "lost"]]);
  await decide("close");
  expect(shown()).toEqual([["request-1", "closed", "lost"]]);
  expect(records.bookings()).toEqual([]);
  await decide("reopen");
  expect(shown()).toEqual([["request-1", "yours", "lost"]]);
});

test("a request that can still be answered is not closed, until its time is past", async () => {
  const { shown, decide } = studio(fresh.time + hour);
  connect();
  await decide("close");
  expect(shown()).toEqual([["request-1", "waiting", "unavailable"]]);
  fresh.time += hour;
  expect(shown()).toEqual([["request-1", "waiting", "over"]]);
  await decide("close");
  expect(shown()).toEqual([["request-1", "closed", "over"]]);
});

test("nothing else is booked for a request that Parley is to answer", async () => {
  const { context } = studio(fresh.time + hour);
  expect(await bookRequest({ id: "request-1", start: fresh.time + 2 * hour }, context)).toBe("waiting");
});

test.each([
  ["meetings", "record", "{}"],
  ["meetings", "record", "no JSON"],
  ["meeting_requests", "ask", "no JSON"],
])("a request that cannot be read is left out of the others and told: %s.%s is %s", (table, column, text) => {
  const { context, requests, keep, shown } = studio(fresh.time + hour);
  requests.settle(keep("request-2"), { state: "yours", reason: "taken" });
  const first = requests.find("request-1");
  if (first) requests.settle(first, { state: "booked", reason: "", meeting: "request-1" });
  fresh.store.db.prepare(`UPDATE ${table} SET ${column} = ? WHERE request_id = 'request-1'`).run(text);
  expect(shown()).toEqual([["request-2", "yours", "taken"]]);
  expect(getRequests({ closed: true }, context)).toMatchObject({ unreadable: 1, more: 0 });
});
