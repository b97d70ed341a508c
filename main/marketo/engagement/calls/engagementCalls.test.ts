import { afterEach, beforeEach, expect, test } from "vitest";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { createMeetingChanges } from "#main/meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { getSiteSettings } from "#main/settings/getSiteSettings.ts";
import { setSiteSettings } from "#main/settings/setSiteSettings.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepConnection } from "#tests/support/keepConnection.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { publishContext } from "#tests/support/publishContext.ts";
import { engageWhenDue } from "./engageWhenDue.ts";
import { getEngagement } from "./getEngagement.ts";
import { listPrograms } from "./listPrograms.ts";
import { saveEngagement } from "./saveEngagement.ts";
import { startEngagement } from "./startEngagement.ts";
import { stopEngagement } from "./stopEngagement.ts";

const fresh = freshStore();
let context: ReturnType<typeof contextOf>;
let marketo: Marketo;

function contextOf() {
  const app = { dataFolder: fresh.folder } as HandlerContext["app"];
  return { ...publishContext(fresh), app, now: Date.now };
}

beforeEach(async () => {
  marketo = await startMarketo({ people: 3, activities: 0, timeScale: 1000 });
  context = contextOf();
  keepConnection(marketo, context);
  marketo.people.add({
    email: "ana@example.com",
    chatPayload: chatPayload("c1", [["goal", "Wants a demo"]], Date.now() - 60_000),
  });
});
afterEach(() => marketo.close());

function nameField(): void {
  const settings = getSiteSettings(undefined, context);
  const marketo = { ...settings.sinks.marketo, payloadField: "chatPayload" };
  setSiteSettings({ ...settings, sinks: { ...settings.sinks, marketo } }, context);
}
const run = (onlyRead = false, again = false) => startEngagement({ id: "m", onlyRead, again }, context);
const on = {
  on: true,
  program: { id: 5001, name: "Website chat", engaged: "Engaged", goal: "Goal", meeting: "" },
};

test("it is off until somebody turns it on, and needs a field to read from", async () => {
  expect(await getEngagement({ id: "m" }, context)).toMatchObject({
    settings: { on: false },
    payloadField: "",
  });
  await expect(run()).rejects.toMatchObject({ code: "invalid" });
  nameField();
  await engageWhenDue(context);
  expect(marketo.calls).toEqual([]);
});

test("what would be written is shown before anything is, and then counted as written", async () => {
  nameField();
  expect(await run(true)).toMatchObject({
    counts: { open: 2, done: 0 },
    open: [{ what: "engaged" }, { what: "goal", detail: "Wants a demo" }],
  });
  await saveEngagement({ id: "m", settings: on }, context);
  expect(await run()).toMatchObject({ settings: on, counts: { open: 0, done: 2, failed: 0 }, open: [] });
});

test("a meeting that the studio has booked and marked is shown and written with its agent and time", async () => {
  nameField();
  const start = Date.parse("2027-01-05T09:00:00Z");
  const record = keepMeeting(context.store, {
    start,
    end: start + 1_800_000,
    createdAt: Date.now() - 60_000,
  });
  const unknown = { what: "meetingBooked", detail: "anna, 2027-01-05 09:00 UTC", dialogue: "sample" };
  const { open } = await run(true);
  expect(open).toContainEqual(expect.objectContaining({ ...unknown, lead: 0, reason: record.request.email }));
  const lead = marketo.people.add({ email: record.request.email });
  const change = { kind: "marked" as const, as: "held" as const };
  createMeetingChanges(context.store, createMeetingRecords(context.store)).note({
    ...{ meeting: record.request.requestId, at: Date.now() - 30_000, change },
  });
  expect(await run()).toMatchObject({ counts: { open: 0, done: 4, failed: 0 } });
  const { written } = marketo.subscription.activities;
  const told = written.map(({ leadId, primary }) => [leadId, String(primary)]);
  expect(told).toEqual(expect.arrayContaining(["meetingBooked", "meetingHeld"].map((what) => [lead, what])));
});

test("once on, it goes by itself once an hour, and a connection that refuses is not asked again at once", async () => {
  nameField();
  await saveEngagement({ id: "m", settings: on }, context);
  marketo.fail({ match: "describe.json", with: { code: "603" } });
  await engageWhenDue(context);
  const { length } = marketo.calls;
  await engageWhenDue(context);
  expect(marketo.calls).toHaveLength(length);
  context.marketo.engagedAt.clear();
  await engageWhenDue(context);
  expect(await getEngagement({ id: "m" }, context)).toMatchObject({ counts: { done: 2 } });
});

test("what Marketo has not taken is left alone until the user wants it tried again", async () => {
  nameField();
  await run(true);
  const { people } = marketo;
  const [lead = 0] = [...people.ids()].slice(-1);
  const answer = { id: lead, status: "skipped", errors: [{ code: "1003", message: "Not now" }] };
  marketo.fail({
    match: "activities/external.json",
    with: { alter: (told) => ({ ...(told as object), result: [answer, answer] }) },
  });
  expect(await run()).toMatchObject({
    counts: { done: 0, failed: 2 },
    failed: [{ reason: "Not now (1003)" }, {}],
  });
  expect(await run()).toMatchObject({ counts: { done: 0, failed: 2 } });
  expect(await run(false, true)).toMatchObject({ counts: { done: 2, failed: 0 }, failed: [] });
  // Marketo had taken them, whatever it said: nothing came twice.
  const { written } = marketo.subscription.activities;
  const primaries = written.filter(({ leadId }) => leadId === lead).map(({ primary }) => String(primary));
  expect(primaries.filter((what) => what === "engaged" || what === "goal")).toHaveLength(2);
});

test("one runs at a time, and can be stopped; the next goes on", async () => {
  nameField();
  marketo.fail({ match: "leadchanges", with: { delay: 300 } });
  const first = run();
  await expect(run()).rejects.toMatchObject({ code: "busy" });
  stopEngagement(undefined, context);
  expect((await first).error?.code).toBe("cancelled");
  expect(await run()).toMatchObject({ counts: { done: 2 } });
});

test("programs come with the statuses of their channel", async () => {
  const { programs } = await listPrograms({ id: "m" }, context);
  expect(programs).toContainEqual({
    id: 5001,
    name: "Website chat",
    statuses: ["Member", "Engaged", "Goal", "Meeting"],
  });
});
