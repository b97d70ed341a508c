import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMailAccount } from "#tests/support/mail/keepMailAccount.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { keepAccount } from "../../../calendars/accounts/keepAccount.ts";
import { createMails } from "../../../mail/queue/createMails.ts";
import { previewMails } from "./previewMails.ts";

const fresh = freshStore();
const hour = 3_600_000;
const start = Date.parse("2026-03-10T09:00:00Z");

/** A meeting of Anna's in a calendar that sends no mails. */
function studio() {
  const { store } = fresh;
  fresh.time = start - 24 * hour;
  keepMailAccount(store);
  const calendar = { id: "c", name: "", isMain: true, canWrite: true, canCall: false, looked: true };
  keepAccount(store, {
    ...{ id: "none", provider: "caldav", name: "anna", server: "https://dav.acme.com/", subject: "" },
    calendars: [{ ...calendar, invites: false }],
  });
  keepMeeting(store, { start, end: start + hour });
}

test("the mails that a change would send are shown, with its comment and time, and nothing is written down", () => {
  studio();
  const see = (change: Parameters<typeof previewMails>[0]["change"]) =>
    previewMails({ id: "request-1", change }, fresh);
  const [cancelled] = see({ kind: "cancel", comment: "I am ill." });
  expect(cancelled?.subject).toBe("Cancelled: Meeting: anna and Vera");
  expect(cancelled?.text).toContain("I am ill.");
  const [moved] = see({ kind: "move", start: start + 2 * hour });
  expect(moved?.subject).toBe("New time: Meeting: anna and Vera");
  expect(moved?.text).toContain("When: Tuesday, March 10, 2026, 12:00 – 1:00 PM GMT+1");
  expect(see({ kind: "reassign", agent: "bob" }).map(({ subject }) => subject)).toEqual([
    "Cancelled: Meeting: anna and Vera",
    "Meeting: bob and Vera",
  ]);
  expect(see({ kind: "move", start })).toEqual([]);
  expect(see({ kind: "reassign", agent: "nobody" })).toEqual([]);
  expect(createMails(fresh.store).letters().size).toBe(0);
  expect(() => previewMails({ id: "none", change: { kind: "cancel", comment: "" } }, fresh)).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});
