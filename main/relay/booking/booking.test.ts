import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { availabilitySnapshotSchema } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { bookingAnswerSchema } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import { testBooking } from "#tests/support/relay/testBooking.ts";
import type { RelayStore } from "../storage/RelayStore.ts";
import { openSqliteStore } from "../storage/sqlite/openSqliteStore.ts";
import { cancelBooking } from "./cancelBooking.ts";
import { finishStuck } from "./finishStuck.ts";
import { followBookings } from "./followBookings.ts";

const studio = { authorization: "Bearer the-key-of-the-studio" };
const requestId = "request-1";
const minute = 60_000;
const nobody = { email: "", name: "" };
let folder: string;
let store: RelayStore;
let relay: Awaited<ReturnType<typeof openTestRelay>>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-booking-"));
  store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
  relay = await openTestRelay({ store, agents: 1, door: { studioKey: "the-key-of-the-studio" } });
});

afterEach(async () => {
  await relay.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Asks for tomorrow's first time, as a tab does that is still open: always under the same id. */
async function ask(): Promise<{
  readonly request: MeetingRequest;
  readonly json: { state: string; key: string };
}> {
  const snapshot = await relay.slots();
  const slot = snapshot.offers["team:sales"]?.slots.find(
    ([start]) => start * 1000 > relayNow + 1440 * minute,
  );
  if (!slot) throw new Error("nothing is offered");
  const request = requestFor(snapshot, slot);
  return { request, json: (await relay.post("/v1/bookings", request)).json };
}

const keep = (more: Parameters<typeof testBooking>[1]) =>
  store.reserve(["a1"], { requestId, since: 0 }, () => testBooking(requestId, more));
const cancel = (key: string) => relay.post("/v1/cancel", { requestId }, { authorization: `Bearer ${key}` });
const told = async () => (await relay.ask("/v1/events", { headers: studio })).json.events;

test("who is for nobody of the team is offered no other times; what is said then comes with the times", async () => {
  const rule = {
    ...{ id: "r", name: "Partners", priority: 1, strategy: "sequential" as const, agents: [] },
    ...{ when: { attribute: "visit.language", is: ["pt-BR"] }, exclusive: true },
  };
  const team = { fallback: { en: "Our partners will help you.", de: " " }, rules: [rule] };
  await relay.stop();
  relay = await openTestRelay({ store, agents: 1, team });
  const snapshot = availabilitySnapshotSchema.parse(await relay.slots());
  const { fallback, slots: [slot] = [] } = snapshot.offers["team:sales"] ?? {};
  expect(fallback).toEqual({ en: "Our partners will help you." });
  if (!slot) throw new Error("nothing is offered");
  const refused = await relay.post("/v1/bookings", requestFor(snapshot, slot));
  expect(bookingAnswerSchema.parse(refused.json)).toMatchObject({
    ...{ state: "rejected", reason: "unavailable", alternatives: [] },
  });
  const other = { ...requestFor(snapshot, slot, 2), language: "en" };
  expect((await relay.post("/v1/bookings", other)).json).toMatchObject({ state: "confirmed" });
});

test("a time whose meeting was cancelled can be asked for again, as often as it is, and each is a meeting of its own", async () => {
  const first = await ask();
  for (let times = 0; times < 2; times += 1) {
    const { json } = await cancel(first.json.key);
    expect(json).toEqual({ state: "cancelled" });
    expect(relay.calendar.entries.size).toBe(0);
    relay.pass(2000);
    const again = await ask();
    expect(again.request.start).toBe(first.request.start);
    expect(again.json).toMatchObject({ state: "confirmed", key: first.json.key });
    expect((await relay.post("/v1/bookings", again.request)).json).toEqual(again.json);
    expect(relay.calendar.entries.size).toBe(1);
  }
  const key = { authorization: `Bearer ${first.json.key}` };
  expect((await relay.ask(`/v1/bookings/${requestId}`, { headers: key })).json.state).toBe("confirmed");
  const events = await told();
  const states = events.map(({ state }: { state: string }) => state);
  expect(states).toEqual(["confirmed", "cancelled", "confirmed", "cancelled", "confirmed"]);
  expect(new Set(events.map((event: { requestId: string }) => event.requestId)).size).toBe(3);
});

test("who comes back hours after his time was offered is told that he has it", async () => {
  const { request, json } = await ask();
  relay.pass(180 * minute);
  expect((await relay.post("/v1/bookings", request)).json).toEqual(json);
  expect(relay.calendar.entries.size).toBe(1);
});

test("the request of a meeting that was cancelled makes none when it comes once more", async () => {
  const { request, json } = await ask();
  relay.pass(minute);
  await cancel(json.key);
  relay.pass(minute);
  expect((await relay.post("/v1/bookings", request)).json).toMatchObject({ state: "rejected" });
  expect(relay.calendar.entries.size).toBe(0);
});

test("what was refused after it was promised is told each time that it is", async () => {
  for (let times = 0; times < 2; times += 1) {
    relay.calendar.writeProblem = { code: "unreachable", message: "" };
    expect((await ask()).json.state).toBe("requested");
    relay.calendar.writeProblem = { code: "refused", message: "" };
    relay.calendar.entries.clear();
    relay.pass(5 * minute);
    await finishStuck(relay.room);
  }
  expect(await told()).toMatchObject([{ state: "failed" }, { state: "failed" }]);
});

/** The relay as it is after it was started anew with another setting: the agent's meetings go into another calendar now. */
function elsewhere(agents = relay.room.setup.agents) {
  const changed = agents.map((agent) => ({ ...agent, writesTo: { account: "main", calendar: "new" } }));
  return { ...relay.room, setup: { ...relay.room.setup, agents: changed } };
}

test("a meeting stays in the calendar that it was written to, and keeps its time, whatever the agent's setting says later", async () => {
  await ask();
  expect(await store.findBooking(requestId)).toMatchObject({ account: "main", calendar: "a1" });
  const asked: string[] = [];
  const { findMeeting } = relay.calendar;
  Object.assign(relay.calendar, {
    findMeeting: async (calendar: string, ref: Parameters<typeof findMeeting>[1]) => {
      asked.push(calendar);
      return calendar === "a1" ? findMeeting(calendar, ref) : { ok: true, value: undefined };
    },
  });
  relay.pass(20 * minute);
  await followBookings(elsewhere());
  expect(asked).toEqual(["a1"]);
  const booking = await store.findBooking(requestId);
  if (booking?.state !== "confirmed") throw new Error("its time was given free");
  const taken: string[] = [];
  Object.assign(relay.calendar, {
    cancelMeeting: async (calendar: string) => {
      taken.push(calendar);
      return { ok: true, value: undefined };
    },
  });
  // Also where the agent is gone from the setting altogether.
  expect(await cancelBooking(booking, elsewhere([]))).toBe("cancelled");
  expect(taken).toEqual(["a1"]);
  expect(await told()).toMatchObject([
    {},
    { state: "cancelled", calendar: { account: "main", calendar: "a1" } },
  ]);
});

test.each([
  ["where the writing was begun", { account: "main", calendar: "a1" }, "a1"],
  ["where the agent's meetings go, if it was begun before that was noted", {}, "new"],
])("what was left half written is written %s", async (_, place, calendar) => {
  await keep(place);
  relay.pass(5 * minute);
  await finishStuck(elsewhere());
  expect([...relay.calendar.entries.values()]).toMatchObject([{ calendar }]);
});

test.each([
  [true, "confirmed"],
  [false, "failed"],
])(
  "of somebody who is gone nothing is written any more; what stands (%s) is told as it is",
  async (isThere, state) => {
    await keep({ account: "main", calendar: "a1" });
    const { start, end } = testBooking(requestId);
    if (isThere)
      relay.calendar.entries.set(requestId, {
        ...{ calendar: "a1", key: requestId, start, end, zone: "UTC", subject: "", online: false },
        ...{ invitation: { html: "", text: "" }, visitor: nobody, organizer: nobody },
      });
    relay.pass(5 * minute);
    await finishStuck(elsewhere([]));
    expect(relay.calendar.entries.size).toBe(isThere ? 1 : 0);
    expect(await told()).toMatchObject([{ state, calendar: { account: "main", calendar: "a1" } }]);
  },
);
