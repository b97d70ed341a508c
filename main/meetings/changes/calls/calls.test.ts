import { expect, test, vi } from "vitest";
import { createCalendarRoom } from "#main/calendars/accounts/createCalendarRoom.ts";
import { keepAccount } from "#main/calendars/accounts/keepAccount.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import { createVault } from "#main/secrets/createVault.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { meetingsIcs } from "../meetingsIcs.ts";
import { followNow } from "./followNow.ts";
import { listMeetings } from "./listMeetings.ts";
import { markHeld } from "./markHeld.ts";
import { rescheduleMeeting } from "./rescheduleMeeting.ts";

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
