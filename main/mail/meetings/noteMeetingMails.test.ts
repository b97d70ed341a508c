import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMailAccount } from "#tests/support/mail/keepMailAccount.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { keepAccount } from "../../calendars/accounts/keepAccount.ts";
import { asCancelled } from "../../meetings/changes/asCancelled.ts";
import { createMeetingChanges } from "../../meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "../../meetings/createMeetingRecords.ts";
import type { BookedRecord, MeetingRecord } from "../../meetings/MeetingRecord.ts";
import { keepRelayMeetings } from "../../relays/keepRelayMeetings.ts";
import { createMails } from "../queue/createMails.ts";
import { changeDelay } from "./noteMeetingMails.ts";
import { withMails } from "./withMails.ts";

const fresh = freshStore();
const hour = 3_600_000;
const start = Date.parse("2026-03-10T09:00:00Z");

/** A studio with a meeting of Anna's that nobody has heard of yet, in a calendar that sends no mails; `c2` does. */
function studio({ invites = true }: { readonly invites?: boolean } = {}) {
  const { store, now } = fresh;
  fresh.time = start - 24 * hour;
  keepMailAccount(store, { invites });
  const calendar = { name: "", isMain: true, canWrite: true, canCall: false, looked: true };
  keepAccount(store, {
    ...{ id: "none", provider: "caldav", name: "anna", server: "https://dav.acme.com/", subject: "" },
    calendars: [
      { ...calendar, id: "c", invites: false },
      { ...calendar, id: "c2", invites: true },
    ],
  });
  const booked = keepMeeting(store, { start, end: start + hour });
  store.db.exec("DELETE FROM meetings");
  const records = withMails(createMeetingRecords(store), { store, now });
  const mails = createMails(store);
  const uids = () => store.db.prepare<[], { id: string }>("SELECT id FROM mails ORDER BY number").all();
  const all = () => uids().flatMap(({ id }) => mails.find(id) ?? []);
  return {
    ...{ records, mails, all, booked, changes: createMeetingChanges(store, records) },
    /** What is still to be sent: what, when, how often it was told before, and from when on. */
    waiting: () =>
      all()
        .filter(({ state }) => state === "waiting")
        .map(({ kind, dueAt, mail: { event } }) => [kind, dueAt - now(), event?.sequence, event?.start]),
    sendAll: () => {
      for (const { id } of mails.due(now() + changeDelay)) {
        mails.turn(id, "sending", now());
        mails.end(id, { state: "sent" }, now());
      }
    },
    moved: (by: number): BookedRecord => ({ ...booked, start: start + by, end: start + by + hour }),
  };
}

test("a booking is told at once, a change only when it can still be taken back", () => {
  const { records, booked, waiting, sendAll, moved } = studio();
  records.settle(booked);
  expect(waiting()).toEqual([["invitation", 0, 0, start]]);
  sendAll();
  records.settle(moved(hour));
  expect(waiting()).toEqual([["moved", changeDelay, 1, start + hour]]);
  records.settle(moved(2 * hour));
  expect(waiting()).toEqual([["moved", changeDelay, 2, start + 2 * hour]]);
  records.settle(booked);
  expect(waiting()).toEqual([]);
  records.settle(asCancelled(booked));
  expect(waiting()).toEqual([["cancelled", changeDelay, 3, start]]);
});

test("a mail tells of the version that stands in the calendar, or of a later one where that was told already", () => {
  const { records, booked, waiting, sendAll, moved } = studio();
  const at = (by: number, sequence: number) => ({ ...moved(by), entry: { ...booked.entry, sequence } });
  records.settle(at(0, 3));
  expect(waiting()).toEqual([["invitation", 0, 3, start]]);
  sendAll();
  // Somebody has moved it twice in the calendar itself.
  records.settle(at(hour, 5));
  expect(waiting()).toEqual([["moved", changeDelay, 5, start + hour]]);
  sendAll();
  // Another program counts no versions.
  records.settle(at(2 * hour, 0));
  expect(waiting()).toEqual([["moved", changeDelay, 6, start + 2 * hour]]);
  sendAll();
  records.settle(at(3 * hour, 9));
  sendAll();
  records.settle(asCancelled(at(3 * hour, 9)));
  expect(waiting()).toEqual([["cancelled", changeDelay, 10, start + 3 * hour]]);
});

test("who was not invited yet is invited to what stands, or hears nothing of what is over", () => {
  const { records, booked, waiting, moved } = studio();
  records.settle(booked);
  records.settle(moved(hour));
  expect(waiting()).toEqual([["invitation", changeDelay, 1, start + hour]]);
  records.settle(asCancelled(moved(hour)));
  expect(waiting()).toEqual([]);
});

test("nobody hears of the end of a meeting whose invitation was held back", () => {
  const { records, booked, waiting, all, mails } = studio();
  records.settle(booked);
  const { id } = all()[0] ?? { id: "" };
  mails.turn(id, "sending", fresh.now());
  mails.end(id, { state: "failed", problem: { code: "tooMany" } }, fresh.now());
  records.settle(asCancelled(booked));
  expect(waiting()).toEqual([]);
});

test("a meeting that somebody else has told of is cancelled by mail all the same", () => {
  const { records, booked, waiting, all } = studio();
  createMeetingRecords(fresh.store).settle(booked);
  records.settle(asCancelled(booked), { comment: "I am ill.\nSorry!" });
  expect(waiting()).toEqual([["cancelled", changeDelay, 1, start]]);
  expect(all()[0]?.mail).toMatchObject({
    to: { name: "Vera", email: "vera@example.com" },
    subject: "Cancelled: Meeting: anna and Vera",
    text: [
      "Hello Vera,",
      "our meeting is cancelled.",
      "When: Tuesday, March 10, 2026, 10:00 – 11:00 AM GMT+1\nWith: anna",
      "I am ill.\nSorry!",
    ].join("\n\n"),
    // Nobody could write to an agent without an address.
    from: { name: "anna", email: "sales@acme.com" },
  });
});

test("a meeting that is handed over is cancelled by the one and asked for by the other, unless a calendar does it", () => {
  const { records, booked, waiting, sendAll, all } = studio();
  const entry = { id: "e2", etag: "1", key: "request-1-x" };
  records.settle(booked);
  sendAll();
  const bobs: BookedRecord = { ...booked, agent: "bob", entry };
  records.settle(bobs);
  expect(waiting()).toEqual([
    ["cancelled", changeDelay, 1, start],
    ["invitation", changeDelay, 0, start],
  ]);
  expect(new Set(all().map(({ mail }) => mail.event?.uid)).size).toBe(2);
  sendAll();
  records.settle({ ...bobs, calendar: { account: "none", calendar: "c2" } });
  expect(waiting()).toEqual([["cancelled", changeDelay, 1, start]]);
});

test("nothing is told that the user wants to tell himself, whenever the change is finished", () => {
  const { records, changes, booked, waiting, sendAll } = studio();
  records.settle(booked);
  sendAll();
  const change = { kind: "cancelled", by: "studio", comment: "" } as const;
  const begun = changes.begin({ meeting: "request-1", at: 0, change, silent: true });
  changes.end(changes.of("request-1")[0] ?? begun, { state: "done", record: asCancelled(booked) });
  expect(waiting()).toEqual([]);
});

test.each<[string, Parameters<typeof studio>[0], (booked: BookedRecord) => MeetingRecord]>([
  [
    "in a calendar that sends mails",
    {},
    (one) => ({ ...one, calendar: { account: "none", calendar: "c2" } }),
  ],
  ["in a calendar that nobody knows", {}, (one) => ({ ...one, calendar: { account: "x", calendar: "c" } })],
  ["where Parley is not to invite", { invites: false }, (one) => one],
  ["that is over", {}, (one) => ({ ...one, end: start - 25 * hour })],
  ["of an agent who is gone", {}, (one) => ({ ...one, agent: "nobody" })],
  ["that is being booked", {}, ({ entry: _, ...one }) => ({ ...one, state: "writing" })],
])("nothing is told of a meeting %s", (_, options, change) => {
  const { records, booked, waiting } = studio(options);
  records.settle(change(booked));
  expect(waiting()).toEqual([]);
});

test("what a relay has booked the studio tells, once, without what is damaged", () => {
  const { booked, waiting } = studio();
  const { whom, timeZone, name, email, language, dialogue } = booked.request;
  const { end, createdAt, agent, calendar } = booked;
  const meeting = {
    ...({
      id: "relay/1",
      event: "relayMeeting",
      at: 0,
      state: "confirmed",
      entry: "e",
      callUrl: null,
    } as const),
    ...{ requestId: "request-2", whom, timeZone, name, email, language, dialogue },
    ...{ agent, start, end, createdAt, calendar },
  };
  expect(keepRelayMeetings([meeting, meeting], fresh)).toEqual({ changed: true, unreadable: 0 });
  expect(waiting()).toEqual([["invitation", 0, 0, start]]);
  fresh.store.db.exec("UPDATE meetings SET record = '{}'");
  const others = [meeting, { ...meeting, requestId: "request-3" }, { ...meeting, requestId: "4", email: "" }];
  expect(keepRelayMeetings(others, fresh)).toEqual({ changed: true, unreadable: 2 });
  expect(waiting()).toHaveLength(2);
});

test("a meeting is noted even where no mail can be made of it", () => {
  const { records, booked } = studio();
  fresh.store.db.exec("UPDATE agents SET agent = '{}'");
  records.settle(booked);
  expect(records.find("request-1")).toMatchObject({ state: "booked" });
});

test("a mail of which nothing came takes no earlier one with it, and the meeting is noted at a time that calendars do not know", () => {
  const { records, booked, waiting } = studio();
  records.settle(booked);
  const before = waiting();
  const never = 9e15;
  records.settle({ ...booked, start: never, end: never + 1 });
  expect(records.find("request-1")).toMatchObject({ start: never });
  expect(waiting()).toEqual(before);
});

test("the mails speak the visitor's language, by his clock", () => {
  const { records, booked, sendAll, all } = studio();
  const request = { ...booked.request, language: "pt-BR", timeZone: "America/Sao_Paulo" };
  records.settle({ ...booked, request });
  sendAll();
  records.settle({ ...booked, request, start: start + hour, end: start + 2 * hour });
  expect(all().map(({ mail }) => mail.subject)).toEqual([
    "Reunião: anna e Vera",
    "Novo horário: Reunião: anna e Vera",
  ]);
  expect(all()[1]?.mail.text).toBe(
    "Olá, Vera,\n\nnossa reunião tem um novo horário.\n\nQuando: terça-feira, 10 de março de 2026 07:00 – 08:00 BRT\nCom: anna",
  );
});
