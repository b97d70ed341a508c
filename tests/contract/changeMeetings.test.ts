import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import { bookMeeting } from "#main/meetings/bookMeeting.ts";
import { changeMeeting, type Wanted } from "#main/meetings/changes/changeMeeting.ts";
import { findTakers } from "#main/meetings/changes/findTakers.ts";
import { followMeetings } from "#main/meetings/changes/followMeetings.ts";
import { freeTimes } from "#main/meetings/changes/freeTimes.ts";
import { resumeChanges } from "#main/meetings/changes/resumeChanges.ts";
import type { MeetingRecord } from "#main/meetings/MeetingRecord.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import { freshStore } from "../support/freshStore.ts";
import { changeDeskOf } from "../support/meetings/changeDeskOf.ts";
import { deskKey } from "../support/meetings/deskOf.ts";
import { googlePlace } from "../support/meetings/places/googlePlace.ts";
import { graphPlace } from "../support/meetings/places/graphPlace.ts";
import type { MeetingPlace } from "../support/meetings/places/MeetingPlace.ts";
import { radicalePlace } from "../support/meetings/places/radicalePlace.ts";

const fresh = freshStore();
const now = Date.parse("2026-03-02T08:00:00Z");
const ten = Date.parse("2026-03-03T10:00:00Z");
const half = 1_800_000;
const at = (start: number) => ({ start, end: start + half });
const id = "request-1";

describe.each([
  ["Google", () => googlePlace(now)],
  ["Microsoft", () => graphPlace(now)],
  ["CalDAV", () => radicalePlace(now, fresh.folder)],
])("a meeting in a calendar of %s", (_, open) => {
  let place: MeetingPlace;
  beforeEach(async () => {
    place = await open();
    const slot = { snapshotId: "s", whom: "team:sales", start: ten / 1000, minutes: 30 };
    const request = {
      ...{ ...slot, requestId: id, sig: signSlot(deskKey, slot), timeZone: "UTC" },
      ...{ name: "Vera", email: "vera@example.com", dialogue: "d", language: "en" },
    };
    const answer = await bookMeeting({ request, context: { attributes: {}, now } }, desk());
    expect(answer).toMatchObject({ state: "confirmed", agent: "ANNA" });
  });
  afterEach(() => place.close());

  /** As after a start of the app: nothing is remembered but what stands in the store. `change`: somebody stands between. */
  const desk = (change: (own: CalendarAdapter) => CalendarAdapter = (own) => own) => {
    const { adapter, calendars } = place;
    return changeDeskOf({ store: fresh.store, adapter: change(adapter), calendars, now: () => now });
  };
  const entries = async () => ({
    anna: await place.entries(place.calendars.anna),
    bob: await place.entries(place.calendars.bob),
  });
  const record = (): MeetingRecord | undefined => desk().records.find(id);
  const history = () => desk().changes.of(id);
  const follow = () => {
    const known = record();
    return followMeetings(known?.state === "booked" ? [known] : [], desk());
  };
  /** The calendar does what it is asked for (or not), but its answer is lost. */
  const silent =
    (isDone: boolean) =>
    (own: CalendarAdapter): CalendarAdapter => {
      const lost = async (work: () => Promise<unknown>) => {
        if (isDone) await work();
        return { ok: false as const, problem: { code: "timeout" as const, message: "No answer." } };
      };
      return {
        ...own,
        createMeeting: (...call) => lost(() => own.createMeeting(...call)),
        updateMeeting: (...call) => lost(() => own.updateMeeting(...call)),
        cancelMeeting: (...call) => lost(() => own.cancelMeeting(...call)),
      };
    };

  test("is moved to a free time, and back again; its own time is no hindrance", async () => {
    expect(await freeTimes(id, { start: ten - half, end: ten + 2 * half }, desk())).toEqual({
      starts: [ten - half, ten + half],
      unread: false,
    });
    expect(await changeMeeting(id, { kind: "move", start: ten + half }, desk())).toEqual({ state: "done" });
    expect(await entries()).toEqual({ anna: [at(ten + half)], bob: [] });
    expect(record()).toMatchObject({ state: "booked", ...at(ten + half) });
    expect(await changeMeeting(id, { kind: "move", start: ten }, desk())).toEqual({ state: "done" });
    expect(await entries()).toEqual({ anna: [at(ten)], bob: [] });
    expect(history()).toMatchObject([
      { state: "done", change: { kind: "moved", by: "studio", from: at(ten), to: at(ten + half) } },
      { state: "done", change: { from: at(ten + half), to: at(ten) } },
    ]);
    if (place.mails) expect(place.mails.map(({ what }) => what)).toEqual(["invited", "changed", "changed"]);
  });

  test.each<[string, number, string]>([
    ["when the agent does not work", ten + 20 * half, "outside"],
    ["that is over", now - half, "past"],
  ])("is not moved to a time %s", async (_why, start, why) => {
    expect(await changeMeeting(id, { kind: "move", start }, desk())).toEqual({ state: "refused", why });
    expect(await entries()).toEqual({ anna: [at(ten)], bob: [] });
    expect(history()).toMatchObject([{ state: "dropped", why }]);
  });

  test("is cancelled once, and the visitor is told where the calendar can", async () => {
    const gone = await changeMeeting(id, { kind: "cancel", comment: "Sorry" }, desk());
    expect(gone).toEqual({ state: "done" });
    expect(await entries()).toEqual({ anna: [], bob: [] });
    expect(record()?.state).toBe("cancelled");
    await expect(changeMeeting(id, { kind: "cancel", comment: "" }, desk())).rejects.toThrow("no such");
    if (place.mails) expect(place.mails.map(({ what }) => what)).toEqual(["invited", "cancelled"]);
  });

  test("goes to another agent who is free, and back; the old entry goes last", async () => {
    expect(await findTakers(id, ["anna", "bob", "nobody"], desk())).toEqual([{ id: "bob", time: "free" }]);
    const order: string[] = [];
    const watched = (own: CalendarAdapter): CalendarAdapter => ({
      ...own,
      createMeeting: async (...call) => {
        order.push("create");
        return own.createMeeting(...call);
      },
      cancelMeeting: async (...call) => {
        order.push("cancel");
        return own.cancelMeeting(...call);
      },
    });
    const given = await changeMeeting(id, { kind: "reassign", agent: "bob" }, desk(watched));
    expect(given).toEqual({ state: "done" });
    expect(order).toEqual(["create", "cancel"]);
    expect(await entries()).toEqual({ anna: [], bob: [at(ten)] });
    expect(record()).toMatchObject({ state: "booked", agent: "bob" });
    expect(await changeMeeting(id, { kind: "reassign", agent: "anna" }, desk())).toEqual({ state: "done" });
    expect(await entries()).toEqual({ anna: [at(ten)], bob: [] });
  });

  test("keeps whom its agent has invited besides when it is moved and when it is given away", async () => {
    await place.invite(place.calendars.anna, "cleo@example.com");
    const both = ["cleo@example.com", "vera@example.com"];
    const guests = async (calendar: string) => [...(await place.guests(calendar))].sort();
    expect(await changeMeeting(id, { kind: "move", start: ten + half }, desk())).toEqual({ state: "done" });
    expect(await guests(place.calendars.anna)).toEqual(both);
    expect(await changeMeeting(id, { kind: "reassign", agent: "bob" }, desk())).toEqual({ state: "done" });
    expect(await guests(place.calendars.bob)).toEqual(both);
  });

  test("stays where it is when the other agent is busy", async () => {
    const other = { ...at(ten + half), key: "other" };
    await changeMeeting(id, { kind: "move", start: ten + half }, desk());
    const slot = { snapshotId: "s", whom: "team:sales", start: other.start / 1000, minutes: 30 };
    const request = {
      ...{ ...slot, requestId: "request-2", sig: signSlot(deskKey, slot), timeZone: "UTC" },
      ...{ name: "Wim", email: "wim@example.com", dialogue: "d", language: "en" },
    };
    await bookMeeting({ request, context: { attributes: {}, now } }, desk());
    const answer = await changeMeeting(id, { kind: "reassign", agent: "bob" }, desk());
    expect(answer).toEqual({ state: "refused", why: "busy" });
    expect(await entries()).toEqual({ anna: [at(ten + half)], bob: [at(ten + half)] });
  });

  test("is followed where somebody moves it, answers or deletes it in the calendar itself", async () => {
    expect(await follow()).toEqual({ changed: false, unread: [] });
    await place.decline(place.calendars.anna);
    expect(await follow()).toEqual({ changed: true, unread: [] });
    expect(await follow()).toEqual({ changed: false, unread: [] });
    await place.move(place.calendars.anna, at(ten + 3 * half));
    expect((await follow()).changed).toBe(true);
    expect(record()).toMatchObject({ state: "booked", ...at(ten + 3 * half) });
    await place.remove(place.calendars.anna);
    expect((await follow()).changed).toBe(true);
    expect(record()?.state).toBe("cancelled");
    expect(history().map(({ change }) => change)).toMatchObject([
      { kind: "answered", answer: "declined" },
      { kind: "moved", by: "calendar", from: at(ten), to: at(ten + 3 * half) },
      { kind: "cancelled", by: "calendar" },
    ]);
  });

  test("is not moved over what somebody did in the calendar meanwhile", async () => {
    const racing = (change: () => Promise<void>) => (own: CalendarAdapter) => {
      let isFirst = true;
      return {
        ...own,
        updateMeeting: async (...call: Parameters<CalendarAdapter["updateMeeting"]>) => {
          if (isFirst) await change();
          isFirst = false;
          return own.updateMeeting(...call);
        },
      };
    };
    const move = (change: () => Promise<void>) =>
      changeMeeting(id, { kind: "move", start: ten + half }, desk(racing(change)));
    const { anna } = place.calendars;
    expect(await move(() => place.move(anna, at(ten - half)))).toEqual({ state: "refused", why: "moved" });
    expect(record()).toMatchObject({ state: "booked", ...at(ten - half) });
    // an answer is another version too, but nothing that stands in the way
    expect(await move(() => place.decline(anna))).toEqual({ state: "done" });
    await changeMeeting(id, { kind: "move", start: ten }, desk());
    expect(await move(() => place.remove(anna))).toEqual({ state: "refused", why: "cancelled" });
    expect(record()?.state).toBe("cancelled");
  });

  test.each<[string, Wanted, boolean]>([
    ["a move that was made", { kind: "move", start: ten + half }, true],
    ["a move that was not made", { kind: "move", start: ten + half }, false],
    ["a cancellation that was made", { kind: "cancel", comment: "" }, true],
    ["a cancellation that was not made", { kind: "cancel", comment: "" }, false],
    ["a way to another agent that was gone", { kind: "reassign", agent: "bob" }, true],
    ["a way to another agent that was not gone", { kind: "reassign", agent: "bob" }, false],
  ])("is found as it was wanted after a silence: %s", async (_what, wanted, isDone) => {
    expect(await changeMeeting(id, wanted, desk(silent(isDone)))).toMatchObject({ state: "later" });
    const blocked = await changeMeeting(id, { kind: "cancel", comment: "" }, desk(silent(false)));
    expect(blocked).toMatchObject({ state: "refused" });
    await resumeChanges(desk());
    const moved = wanted.kind === "move" ? ten + half : ten;
    const where = wanted.kind === "reassign" ? "bob" : "anna";
    const stands = wanted.kind === "cancel" ? [] : [at(moved)];
    expect(await entries()).toEqual({ anna: [], bob: [], [where]: stands });
    expect(record()?.state).toBe(wanted.kind === "cancel" ? "cancelled" : "booked");
    expect(desk().changes.open()).toEqual([]);
  });
});
