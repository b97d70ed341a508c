import { expect, test } from "vitest";
import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import type { CalendarProblemCode } from "#shared/calendars/calendarProblem.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { changeDeskOf } from "#tests/support/meetings/changeDeskOf.ts";
import { crashing } from "#tests/support/meetings/crashing.ts";
import { deskKey } from "#tests/support/meetings/deskOf.ts";
import { googlePlace } from "#tests/support/meetings/places/googlePlace.ts";
import { bookMeeting } from "../bookMeeting.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { changeMeeting, type Wanted } from "./changeMeeting.ts";
import { followMeetings } from "./followMeetings.ts";
import { resumeChanges } from "./resumeChanges.ts";

const fresh = freshStore();
const now = Date.parse("2026-03-02T08:00:00Z");
const ten = Date.parse("2026-03-03T10:00:00Z");
const half = 1_800_000;

/** Books a meeting with Anna in the calendar of a place. */
async function book(id: string, desk: ChangeDesk): Promise<void> {
  const slot = { snapshotId: "s", whom: "team:sales", start: ten / 1000, minutes: 30 };
  const request = {
    ...{ ...slot, requestId: id, sig: signSlot(deskKey, slot), timeZone: "UTC" },
    ...{ name: "Vera", email: `${id}@example.com`, dialogue: "d", language: "en" },
  };
  await bookMeeting({ request, context: { attributes: {}, now } }, desk);
}

/** A calendar that does nothing of what it is asked for, but can be read. */
function failing(own: CalendarAdapter, code: CalendarProblemCode): CalendarAdapter {
  const fail = async () => ({ ok: false as const, problem: { code, message: "It says no." } });
  return { ...own, createMeeting: fail, updateMeeting: fail, cancelMeeting: fail };
}

test.each<[string, boolean, Wanted]>([
  ["before a step of a move", false, { kind: "move", start: ten + half }],
  ["after a step of a move", true, { kind: "move", start: ten + half }],
  ["before a step of a cancellation", false, { kind: "cancel", comment: "" }],
  ["after a step of a cancellation", true, { kind: "cancel", comment: "" }],
  ["before a step of a way to another agent", false, { kind: "reassign", agent: "bob" }],
  ["after a step of a way to another agent", true, { kind: "reassign", agent: "bob" }],
])(
  "a crash %s leaves one entry, which is what is known, and nothing half done",
  async (_, isDone, wanted) => {
    let survived = 0;
    for (let step = 1; survived === 0; step++) {
      const id = `request-${step}`;
      const place = await googlePlace(now);
      const { adapter, calendars } = place;
      const office = { store: fresh.store, adapter, calendars, now: () => now };
      const desk = () => changeDeskOf(office);
      fresh.store.db.exec("DELETE FROM meetings; DELETE FROM meeting_changes");
      await book(id, desk());
      const wrap = crashing(step, isDone);
      const own = desk();
      const broken = { ...own, records: wrap(own.records), changes: wrap(own.changes) };
      const through = wrap(adapter);
      broken.adapterAt = () => through;
      try {
        await changeMeeting(id, wanted, broken);
        survived = step;
      } catch (error) {
        expect(String(error)).toContain("crash");
      }

      await resumeChanges(desk());
      const record = desk().records.find(id);
      const known =
        record?.state === "booked" ? { [record.agent]: [{ start: record.start, end: record.end }] } : {};
      const there = {
        anna: await place.entries(calendars.anna),
        bob: await place.entries(calendars.bob),
      };
      expect(there).toEqual({ anna: [], bob: [], ...known });
      expect(desk().changes.open()).toEqual([]);
      if (survived > 0 && wanted.kind === "reassign") expect(record).toMatchObject({ agent: "bob" });
      await place.close();
    }
    expect(survived).toBeGreaterThan(4);
  },
);

test.each<[string, Wanted]>([
  ["move", { kind: "move", start: ten + half }],
  ["way to another agent", { kind: "reassign", agent: "bob" }],
  ["cancellation", { kind: "cancel", comment: "" }],
])("a %s of which nothing was heard is given up where the calendar then says no", async (_, wanted) => {
  const place = await googlePlace(now);
  const { adapter, calendars } = place;
  const desk = (code?: CalendarProblemCode) => {
    const through = code ? failing(adapter, code) : adapter;
    return changeDeskOf({ store: fresh.store, adapter: through, calendars, now: () => now });
  };
  await book("request-1", desk());
  expect(await changeMeeting("request-1", wanted, desk("timeout"))).toMatchObject({ state: "later" });
  expect(await resumeChanges(desk("unavailable"))).toEqual({ changed: false });
  expect(desk().changes.open()).toHaveLength(1);

  expect(await resumeChanges(desk("missing-permission"))).toEqual({ changed: true });
  expect(desk().changes.of("request-1")).toMatchObject([{ state: "dropped", why: "calendar" }]);
  expect(desk().records.find("request-1")).toMatchObject({ state: "booked", agent: "anna", start: ten });
  expect(await changeMeeting("request-1", wanted, desk())).toEqual({ state: "done" });
  await place.close();
});

test("a change that cannot even be tried hinders no other, nor that calendars are followed", async () => {
  const place = await googlePlace(now);
  const { adapter, calendars } = place;
  const desk = (code?: CalendarProblemCode) => {
    const through = code ? failing(adapter, code) : adapter;
    return changeDeskOf({ store: fresh.store, adapter: through, calendars, now: () => now });
  };
  await book("request-1", desk());
  await book("request-2", desk());
  const from = { start: ten, end: ten + half };
  const to = { start: 8.64e15, end: 8.64e15 + half };
  const change = { kind: "moved" as const, by: "studio" as const, from, to };
  desk().changes.begin({ meeting: "request-1", at: now, change });
  const damaged = "INSERT INTO meeting_changes (meeting, state, change) VALUES (?, 'begun', '{}')";
  fresh.store.db.prepare(damaged).run("request-1");
  const cancel = { kind: "cancel", comment: "" } as const;
  expect(await changeMeeting("request-2", cancel, desk("timeout"))).toMatchObject({ state: "later" });

  const watched = ["request-1"].flatMap((id) => {
    const record = desk().records.find(id);
    return record?.state === "booked" ? [record] : [];
  });
  expect(await followMeetings(watched, desk())).toMatchObject({ changed: true, failure: expect.any(Error) });
  expect(desk().records.find("request-2")).toMatchObject({ state: "cancelled" });
  expect(desk().changes.open()).toMatchObject([{ meeting: "request-1", state: "begun" }]);
  await place.close();
});

test("a cancellation that was heard, but not answered, is done where the calendar then says no", async () => {
  const place = await googlePlace(now);
  const { adapter, calendars } = place;
  const desk = (code?: CalendarProblemCode) => {
    const through = code ? failing(adapter, code) : adapter;
    return changeDeskOf({ store: fresh.store, adapter: through, calendars, now: () => now });
  };
  await book("request-1", desk());
  await changeMeeting("request-1", { kind: "cancel", comment: "" }, desk("timeout"));
  await place.remove(calendars.anna);
  expect(await resumeChanges(desk("missing-permission"))).toEqual({ changed: true });
  expect(desk().records.find("request-1")).toMatchObject({ state: "cancelled" });
  await place.close();
});
