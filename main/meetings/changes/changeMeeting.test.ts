import { expect, test } from "vitest";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { changeDeskOf } from "#tests/support/meetings/changeDeskOf.ts";
import { crashing } from "#tests/support/meetings/crashing.ts";
import { deskKey } from "#tests/support/meetings/deskOf.ts";
import { googlePlace } from "#tests/support/meetings/places/googlePlace.ts";
import { bookMeeting } from "../bookMeeting.ts";
import { changeMeeting, type Wanted } from "./changeMeeting.ts";
import { resumeChanges } from "./resumeChanges.ts";

const fresh = freshStore();
const now = Date.parse("2026-03-02T08:00:00Z");
const ten = Date.parse("2026-03-03T10:00:00Z");
const half = 1_800_000;

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
      const slot = { snapshotId: "s", whom: "team:sales", start: ten / 1000, minutes: 30 };
      const request = {
        ...{ ...slot, requestId: id, sig: signSlot(deskKey, slot), timeZone: "UTC" },
        ...{ name: "Vera", email: "vera@example.com", dialogue: "d", language: "en" },
      };
      fresh.store.db.exec("DELETE FROM meetings; DELETE FROM meeting_changes");
      await bookMeeting({ request, context: { attributes: {}, now } }, desk());
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
