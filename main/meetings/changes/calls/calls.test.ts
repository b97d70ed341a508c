import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { createCalendarRoom } from "#main/calendars/accounts/createCalendarRoom.ts";
import { keepAccount } from "#main/calendars/accounts/keepAccount.ts";
import { readClient } from "#main/calendars/accounts/readClient.ts";
import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import { readSetup } from "#main/scheduling/readSetup.ts";
import { saveSetup } from "#main/scheduling/saveSetup.ts";
import { createVault } from "#main/secrets/createVault.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { createRequests } from "../../requests/createRequests.ts";
import { createMeetingChanges } from "../createMeetingChanges.ts";
import { meetingsIcs } from "../meetingsIcs.ts";
import { followNow } from "./followNow.ts";
import { listMeetings } from "./listMeetings.ts";
import { markHeld } from "./markHeld.ts";
import { rescheduleMeeting } from "./rescheduleMeeting.ts";
import { saveIcs } from "./saveIcs.ts";

const fresh = freshStore();

function context() {
  const keyring = {
    isEncryptionAvailable: () => false,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
  };
  const { store, now, newId } = fresh;
  const vault = createVault(store, keyring, "linux");
  const meetings = createMeetingsRoom();
  return { store, now, newId, vault, meetings, calendars: createCalendarRoom(), push: vi.fn() };
}

test("a meeting is listed with who has it, and whether it took place as it was marked last", () => {
  const inside = context();
  keepMeeting(fresh.store);
  const status = () => listMeetings(undefined, inside).meetings[0]?.status;
  expect(listMeetings(undefined, inside).meetings).toMatchObject([
    {
      ...{ id: "request-1", status: "booked", mails: false, provider: null },
      agent: { id: "anna", name: "anna", zone: "UTC" },
      visitor: { name: "Vera", email: "vera@example.com", zone: "Europe/Berlin" },
      dialogue: { id: "sample", name: null },
    },
  ]);
  markHeld({ id: "request-1", as: "held" }, inside);
  expect(status()).toBe("held");
  markHeld({ id: "request-1", as: "noShow" }, inside);
  expect(status()).toBe("noShow");
  markHeld({ id: "request-1", as: null }, inside);
  expect(status()).toBe("booked");
  expect(inside.push).toHaveBeenCalledTimes(3);
});

test("nothing is said of whether a meeting took place before it has begun, by nobody", () => {
  keepMeeting(fresh.store, { start: fresh.time + 1, end: fresh.time + 2 });
  expect(() => markHeld({ id: "request-1", as: "held" }, context())).toThrow("not begun");
  expect(listMeetings(undefined, context()).meetings[0]?.events).toEqual([]);
});

test("requests that wait are listed at the time that is asked for, those that became a meeting once, answered ones never", async () => {
  fresh.time = 1_800_000_000_000;
  const inside = context();
  keepMeeting(fresh.store);
  const requests = createRequests(fresh.store);
  const ask = (requestId: string, part: Partial<VisitorAsk>): VisitorAsk => ({
    ...{ requestId, whom: "agent:bob", timeZone: "UTC", name: "Wim", email: "wim@example.com" },
    ...{ dialogue: "sample", language: "en", askedAt: fresh.time, wishes: [] },
    ...part,
  });
  const now = fresh.time / 1000;
  const offer = { start: now + 60, minutes: 30, snapshotId: "s", sig: "s" };
  const asks = [
    ask("request-offered", { offer }),
    ask("request-wishes", { wishes: [8.64e12, now - 60, now + 60] }),
    ask("request-sly", { offer: { ...offer, start: 8.64e12 } }),
    ask("request-1", { offer }),
    ask("request-answered", { offer }),
  ];
  requests.take(asks, "", fresh.time);
  const answered = requests.find("request-answered");
  if (answered) requests.settle(answered, { state: "closed" });
  const waiting = listMeetings(undefined, inside).meetings.filter((one) => one.waiting);
  expect(waiting.map(({ id }) => id).sort()).toEqual(["request-offered", "request-sly", "request-wishes"]);
  const start = (now + 60) * 1000;
  const find = (id: string) => waiting.find((one) => one.id === id);
  expect(find("request-offered")).toMatchObject({
    status: "requested",
    start,
    end: start + 1_800_000,
    agent: null,
  });
  expect(find("request-wishes")).toMatchObject({ start, end: start });
  expect(find("request-wishes")?.waiting).toEqual({ asked: "bob", times: [start - 120_000, start, 8.64e15] });
  expect(find("request-sly")).toMatchObject({ start: 8.64e15, end: 8.64e15 });

  const file = path.join(fresh.folder, "all.ics");
  const dialogs = { chooseFile: async () => file } as unknown as HandlerContext["dialogs"];
  const ids = ["request-1", "request-offered", "request-wishes", "request-sly"];
  await saveIcs({ name: "all", ids }, { ...inside, dialogs, written: new Set<string>() });
  expect(readFileSync(file, "utf8").match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test("an agent who was removed still names his meetings, until he is an agent again", () => {
  const inside = context();
  keepMeeting(fresh.store);
  const setup = readSetup(fresh.store);
  const bob = setup.agents.filter(({ id }) => id === "bob");
  saveSetup({ ...setup, agents: bob }, inside);
  saveSetup({ ...setup, agents: bob }, inside);
  const listed = listMeetings(undefined, inside);
  const anna = { id: "anna", name: "anna", zone: "UTC" };
  expect(listed.meetings).toMatchObject([{ agent: { ...anna, isGone: true } }]);
  expect(listed.agents).toMatchObject([
    { id: "bob", isGone: false },
    { id: "anna", isGone: true },
  ]);
  saveSetup(setup, inside);
  expect(listMeetings(undefined, inside).meetings).toMatchObject([{ agent: { ...anna, isGone: false } }]);
});

test("who is gone from the studio, and whose request was refused, is no agent and no meeting", () => {
  const record = keepMeeting(fresh.store, { agent: "gone" });
  const { entry: _, ...rest } = record;
  createMeetingRecords(fresh.store).settle({
    ...{ ...rest, state: "rejected", reason: "taken" },
    request: { ...rest.request, requestId: "request-2" },
  });
  expect(listMeetings(undefined, context()).meetings).toMatchObject([{ id: "request-1", agent: null }]);
});

test("an account that cannot be read is told by name, and its meetings stay as they were", async () => {
  const inside = context();
  keepMeeting(fresh.store);
  keepAccount(fresh.store, {
    id: "none",
    provider: "google",
    name: "anna@acme.com",
    subject: "1",
    calendars: [],
  });
  const followed = await followNow(undefined, inside);
  expect(followed).toMatchObject({ at: fresh.time, unread: [{ name: "anna@acme.com" }] });
  const listed = listMeetings(undefined, inside);
  expect(listed.followed).toEqual(followed);
  expect(listed.meetings).toMatchObject([{ status: "booked" }]);
});

test("what somebody changes in the calendar itself changes the times on the site soon", async () => {
  const inside = context();
  keepMeeting(fresh.store);
  keepAccount(fresh.store, {
    id: "none",
    provider: "google",
    name: "anna@acme.com",
    subject: "1",
    calendars: [],
  });
  const gone: Pick<CalendarAdapter, "findMeeting"> = {
    findMeeting: () => Promise.resolve({ ok: true, value: undefined }),
  };
  const madeOf = JSON.stringify(readClient("google", inside));
  inside.calendars.adapters.set("none", { madeOf, adapter: gone as CalendarAdapter });
  await followNow(undefined, inside);
  expect(listMeetings(undefined, inside).meetings).toMatchObject([{ status: "cancelled" }]);
  expect(inside.meetings.renewSoon).toBe(true);
  inside.meetings.renewSoon = false;
  await followNow(undefined, inside);
  expect(inside.meetings.renewSoon).toBe(false);
});

test("a change that cannot be made is told, and stands in the meeting's history", async () => {
  keepMeeting(fresh.store);
  const inside = context();
  const answer = await rescheduleMeeting({ id: "request-1", start: 86_400_000 }, inside);
  expect(answer).toMatchObject({ state: "refused", why: "calendar", problem: { code: "gone" } });
  expect(listMeetings(undefined, inside).meetings[0]?.events).toMatchObject([
    { state: "dropped", why: "calendar", change: { kind: "moved", by: "studio" } },
  ]);
});

test("meetings become a file for calendars, of which no name breaks a line", () => {
  const inside = context();
  const { request } = keepMeeting(fresh.store);
  keepMeeting(fresh.store, { request: { ...request, name: "Ve;ra\r\nEND:VEVENT, the \u{1F600}".repeat(5) } });
  const text = meetingsIcs(listMeetings(undefined, inside).meetings, 0);
  expect(text.match(/END:VEVENT\r\n/g)).toHaveLength(1);
  expect(text).toContain("DTSTART:19700101T000000Z\r\nDTEND:19700101T003000Z\r\n");
  expect(text).toContain("STATUS:CONFIRMED\r\n");
});

test("a later file for calendars counts for more than an earlier one", () => {
  const inside = context();
  const booked = keepMeeting(fresh.store);
  const version = () => {
    const text = meetingsIcs(listMeetings(undefined, inside).meetings, 0);
    return Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
  };
  const { entry: _, ...writing } = booked;
  const records = createMeetingRecords(fresh.store);
  records.settle({ ...writing, state: "writing" });
  const versions = [version()];
  records.settle(booked);
  versions.push(version());
  const changes = createMeetingChanges(fresh.store, records);
  const about = { meeting: "request-1", at: 0 };
  const [from, to] = [0, 60_000].map((start) => ({ start, end: start + 1 }));
  if (!from || !to) throw new Error("no times");
  changes.note({ ...about, change: { kind: "moved", by: "calendar", from, to } });
  versions.push(version());
  changes.note({ ...about, change: { kind: "answered", answer: "accepted" } });
  versions.push(version());
  changes.note({ ...about, change: { kind: "cancelled", by: "calendar", comment: "" } });
  versions.push(version());
  expect(versions).toEqual([0, 1, 2, 2, 3]);
});

test.each(["{}", "no JSON"])(
  "a damaged meeting, and a damaged change, are left out, counted and kept: %s",
  (text) => {
    const inside = context();
    const { request } = keepMeeting(fresh.store);
    keepMeeting(fresh.store, { request: { ...request, requestId: "request-2" } });
    markHeld({ id: "request-2", as: "held" }, inside);
    const { db } = fresh.store;
    db.prepare("UPDATE meetings SET record = ? WHERE request_id = 'request-1'").run(text);
    db.prepare("UPDATE meeting_changes SET change = ?").run(text);
    expect(listMeetings(undefined, inside)).toMatchObject({
      meetings: [{ id: "request-2", status: "booked" }],
      unreadable: 2,
    });
    expect(db.prepare("SELECT record FROM meetings WHERE request_id = 'request-1'").pluck().get()).toBe(text);
  },
);

test("a damaged meeting still takes its agent's time", () => {
  keepMeeting(fresh.store);
  fresh.store.db.exec("UPDATE meetings SET record = 'no JSON'");
  expect(createMeetingRecords(fresh.store).bookings()).toEqual([
    {
      ...{ key: "request-1", agent: "anna", start: 0, end: 1_800_000, createdAt: 0 },
      ...{ email: "", status: "confirmed" },
    },
  ]);
});
