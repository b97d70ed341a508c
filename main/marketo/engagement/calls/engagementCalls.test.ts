import { afterEach, beforeEach, expect, test } from "vitest";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { createMeetingChanges } from "#main/meetings/changes/createMeetingChanges.ts";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import { createPeopleRoom } from "#main/people/calls/createPeopleRoom.ts";
import { ownIdOf } from "#main/people/own/ownIdOf.ts";
import { getSiteSettings } from "#main/settings/getSiteSettings.ts";
import { setSiteSettings } from "#main/settings/setSiteSettings.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepConnection } from "#tests/support/keepConnection.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { publishContext } from "#tests/support/publishContext.ts";
import { removeConnection } from "../../connection/removeConnection.ts";
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
  return { ...publishContext(fresh), app, people: createPeopleRoom(fresh.folder), now: Date.now };
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
afterEach(async () => {
  await context.people.people.close();
  await marketo.close();
});

function nameField(): void {
  const settings = getSiteSettings(undefined, context);
  const marketo = { ...settings.sinks.marketo, payloadField: "chatPayload" };
  setSiteSettings({ ...settings, sinks: { ...settings.sinks, marketo } }, context);
}
const run = (onlyRead = false, again = false) => startEngagement({ id: "m", onlyRead, again }, context);
const on = {
  on: true,
  types: "one" as const,
  people: false,
  program: { id: 5001, name: "Website chat", engaged: "Engaged", goal: "Goal", meeting: "" },
};

test("it is off until somebody turns it on, and without a field reads nothing back", async () => {
  expect(await getEngagement({ id: "m" }, context)).toMatchObject({
    settings: { on: false },
    payloadField: "",
  });
  await engageWhenDue(context);
  expect(marketo.calls).toEqual([]);
  expect(await run()).toMatchObject({ counts: { open: 0, done: 0 } });
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

test("that nothing could be written by itself is told until a run has written, not by one that only looks or is stopped", async () => {
  nameField();
  await saveEngagement({ id: "m", settings: on }, context);
  marketo.fail({ match: "describe.json", with: { code: "603" } });
  const before = Date.now();
  await engageWhenDue(context);
  const { refused, ...view } = await getEngagement({ id: "m" }, context);
  expect(refused).toMatchObject({ at: expect.any(Number), error: { code: "603" } });
  expect(refused?.at).toBeGreaterThanOrEqual(before);
  expect(view).not.toHaveProperty("error");
  expect(await getEngagement({ id: "other" }, context)).not.toHaveProperty("refused");
  expect(await run(true)).toMatchObject({ refused });
  marketo.fail({ match: "describe.json", with: { delay: 300 } });
  const stopped = run();
  stopEngagement(undefined, context);
  expect(await stopped).toMatchObject({ error: { code: "cancelled" }, refused });
  expect(await run()).not.toHaveProperty("refused");
  expect(await getEngagement({ id: "m" }, context)).not.toHaveProperty("refused");
});

test("that something unforeseen broke the hourly run off is told where the user looks, and reported", async () => {
  nameField();
  await saveEngagement({ id: "m", settings: on }, context);
  const { db } = context.store;
  db.exec("ALTER TABLE meetings RENAME TO lost");
  const pushed: unknown[] = [];
  const reported: unknown[] = [];
  const push = ((...told) => void pushed.push(told)) as HandlerContext["push"];
  const room = { ...context.marketo, report: (error: unknown) => void reported.push(error) };
  await engageWhenDue({ ...context, marketo: room, push });
  const { refused } = await getEngagement({ id: "m" }, context);
  expect(refused).toMatchObject({
    error: { code: "internal", message: expect.stringContaining("meetings") },
  });
  expect(reported).toMatchObject([{ message: refused?.error.message }]);
  expect(pushed).toContainEqual(["engagement:changed", { profile: "m" }]);
  db.exec("ALTER TABLE lost RENAME TO meetings");
  expect(await run()).not.toHaveProperty("refused");
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

test("those whom only a relay knows become people of Marketo's when the user wants it, with their meetings, and no sooner", async () => {
  const { people } = context.people;
  const email = "vera@example.com";
  const told = { fields: ["email", "firstName"], values: [[email, "Vera"]] };
  await people.write({ ids: [ownIdOf(email)], ...told });
  keepMeeting(context.store, { createdAt: Date.now() - 60_000 });
  await run();
  expect((await people.listOwn({})).map((one) => one["lead.email"])).toEqual([email]);
  await saveEngagement({ id: "m", settings: { ...on, people: true } }, context);
  expect(await run(true)).toMatchObject({ counts: { open: 1 } });
  expect(await people.listOwn({})).toHaveLength(1);
  expect(await run()).toMatchObject({ counts: { open: 0, done: 1 } });
  const lead = [...marketo.people.ids()].at(-1) ?? 0;
  expect(await people.listOwn({})).toEqual([]);
  const here = { "lead.id": lead, "lead.email": email, "lead.firstName": "Vera" };
  expect(await people.get({ id: lead })).toEqual(here);
  expect(marketo.subscription.activities.written.map(({ leadId }) => leadId)).toContain(lead);
  // Told again by another browser, after an answer that was lost: still one person.
  await people.write({ ids: [ownIdOf(email)], ...told });
  await run();
  expect([...marketo.people.ids()].at(-1)).toBe(lead);
  expect(await people.listOwn({})).toEqual([]);
});

test("whom only a relay knows goes to no other subscription than people are synced from", async () => {
  const { people } = context.people;
  const emails = ["vera@example.com", "paul@example.com"];
  await people.write({ ids: emails.map(ownIdOf), fields: ["email"], values: emails.map((email) => [email]) });
  const next = Math.max(...marketo.people.ids()) + 1;
  await people.write({ ids: [next], fields: ["email"], values: [["somebody@example.com"]] });
  const of = (subscription: string) => people.keepSync({ state: JSON.stringify({ subscription }) });
  await of("123-ABC-456");
  await saveEngagement({ id: "m", settings: { ...on, people: true } }, context);
  expect(await run()).not.toHaveProperty("error");
  expect(await people.listOwn({})).toHaveLength(2);
  expect(await people.get({ id: next })).toMatchObject({ "lead.email": "somebody@example.com" });
  expect([...marketo.people.ids()]).not.toContain(next);
  await of(new URL(marketo.url).hostname);
  await run();
  expect(await people.listOwn({})).toEqual([]);
});

test("whom Marketo does not take stays known here, is told, and holds up nobody else", async () => {
  const { people } = context.people;
  const emails = ["taken@example.com", "refused@example.com"];
  await people.write({ ids: emails.map(ownIdOf), fields: ["email"], values: emails.map((email) => [email]) });
  await saveEngagement({ id: "m", settings: { ...on, people: true } }, context);
  const refused = { status: "skipped", reasons: [{ code: "1003", message: "No" }] };
  marketo.fail({
    match: "/rest/v1/leads.json",
    with: {
      alter: (answer) => {
        const { result } = answer as { result: readonly { id: number }[] };
        const at = result.length === 2 ? emails.findIndex((email) => email.startsWith("refused")) : -1;
        return { ...(answer as object), result: result.map((one, index) => (index === at ? refused : one)) };
      },
    },
  });
  const told = {
    counts: { failed: 1 },
    failed: [{ what: "person", detail: emails[1], reason: "No (1003)" }],
  };
  expect(await run()).toMatchObject(told);
  expect(await people.listOwn({})).toHaveLength(1);
  // The same is not sent every hour; what he tells later is, and what the user wants sent again.
  const written = () => marketo.calls.filter(({ path }) => path.startsWith("/rest/v1/leads.json")).length;
  const before = written();
  expect(await run()).toMatchObject(told);
  expect(written()).toBe(before);
  await people.write({ ids: [ownIdOf("refused@example.com")], fields: ["firstName"], values: [["Rufus"]] });
  expect(await run()).toMatchObject({ counts: { failed: 0 }, failed: [] });
  expect(await people.listOwn({})).toEqual([]);
});

test("a role that may not write people keeps nothing else from Marketo", async () => {
  const email = "bea@example.com";
  await context.people.people.write({ ids: [ownIdOf(email)], fields: ["email"], values: [[email]] });
  const { request } = keepMeeting(context.store, { createdAt: Date.now() - 60_000 });
  marketo.people.add({ email: request.email });
  await saveEngagement({ id: "m", settings: { ...on, people: true } }, context);
  marketo.fail({ match: "/rest/v1/leads.json", with: { code: "603" } });
  expect(await run()).toMatchObject({ error: { code: "603" }, counts: { open: 0, done: 1, failed: 0 } });
  expect((await run()).error).toBeUndefined();
  expect(await context.people.people.listOwn({})).toEqual([]);
});

test("addresses of those whom Marketo does not have go with the connection", async () => {
  keepMeeting(context.store, { createdAt: Date.now() - 60_000 });
  expect((await run(true)).open).toMatchObject([{ lead: 0 }]);
  await removeConnection({ id: "m", people: false }, context);
  expect((await getEngagement({ id: "m" }, context)).open).toEqual([]);
});

test("a connection that is removed takes its run along, and no other's", async () => {
  nameField();
  marketo.fail({ match: "leadchanges", with: { delay: 300 } });
  const running = run();
  await removeConnection({ id: "other", people: false }, context);
  expect(context.marketo.engaging?.stop.signal.aborted).toBe(false);
  let isOver = false;
  const { vault } = context;
  const remove = (name: string) => {
    isOver = context.marketo.engaging === undefined;
    vault.remove(name);
  };
  await removeConnection({ id: "m", people: false }, { ...context, vault: { ...vault, remove } });
  expect(isOver).toBe(true);
  expect((await running).error?.code).toBe("cancelled");
  expect(await getEngagement({ id: "m" }, context)).toMatchObject({ open: [], counts: { done: 0 } });
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
