import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EngagementRun } from "#main/marketo/engagement/EngagementRun.ts";
import type { MeetingEvent } from "#main/marketo/engagement/MeetingEvent.ts";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { runEngagement } from "#main/marketo/engagement/runEngagement.ts";
import { tryAgain } from "#main/marketo/engagement/tryAgain.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { closeStore } from "#main/store/closeStore.ts";
import type { Store } from "#main/store/Store.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { type Contract, marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const dayMs = 86_400_000;
const program = { id: 5001, engaged: "Engaged", goal: "Goal", meeting: "Meeting" };
let folder: string;
let store: Store;
let on: Contract;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-engagement-"));
  store = openEngagement(folder, { now: 0 });
  on = await start({ people: 20, activities: 0 });
});
afterEach(() => {
  closeStore(store);
  rmSync(folder, { recursive: true, force: true });
});

const booked = (id: string, email: string, ageMs = 60_000): MeetingEvent => ({
  ...{ key: `${id}:booked`, at: Date.now() - ageMs, what: "meetingBooked", dialogue: "d1", email },
  detail: "Anna, 2027-01-05 09:00 UTC",
});
const run = (meetings: readonly MeetingEvent[], change: Partial<EngagementRun> = {}) =>
  runEngagement({
    ...{ client: on.client, store, profile: "p", payloadField: "chatPayload", program, types: "one", sleep },
    ...{ meetings: () => meetings, nameOf: () => "Pricing", now: Date.now, timeScale: 1000 },
    ...change,
  });

/** What Marketo has of meetings: of whom, what, and by which key. */
function written(): [number, string, string][] {
  return on.marketo.subscription.activities.written.flatMap(({ leadId, primary, attributes }) => {
    const key = attributes.find(({ apiName }) => apiName === "eventId")?.value;
    return String(primary).startsWith("meeting") ? [[leadId, String(primary), String(key)]] : [];
  });
}
const kept = () =>
  store.db
    .prepare<[], [number, string, string]>("SELECT lead, state, reason FROM events ORDER BY key")
    .raw()
    .all();
const statusOf = (lead: number) =>
  on.marketo.subscription.programs.byName("Website chat")?.members.get(lead)?.status.name;

test("a booked meeting is written once to the person with the visitor's address, who moves on in the program", async () => {
  const lead = on.marketo.people.add({ email: "Ana+web@Example.com" });
  const meetings = [booked("request-1", "ana+web@example.com")];
  expect(await run(meetings)).toBeUndefined();
  expect(await run(meetings)).toBeUndefined();
  expect(written()).toEqual([[lead, "meetingBooked", "request-1:booked"]]);
  expect(statusOf(lead)).toBe("Meeting");
  const cancelled = { what: "meetingCancelled", key: "request-1:cancelled" } as const;
  await run([...meetings, { ...booked("request-1", "ana+web@example.com"), ...cancelled }]);
  expect(written().slice(1)).toEqual([[lead, "meetingCancelled", "request-1:cancelled"]]);
});

test("an answer that was lost is looked for, and another computer or a lost store writes nothing twice", async () => {
  const lead = on.marketo.people.add({ email: "ana@example.com" });
  const meetings = [booked("request-1", "ana@example.com")];
  on.marketo.fail({ match: "activities/external.json", with: { lose: true } });
  expect(await run(meetings)).toMatchObject({ unsure: true });
  expect(kept()).toEqual([[lead, "doubtful", expect.any(String)]]);
  expect(await run(meetings)).toBeUndefined();
  const other = openEngagement(path.join(folder, "other"), { now: 0 });
  expect(await run(meetings, { store: other })).toBeUndefined();
  closeStore(other);
  expect(written()).toHaveLength(1);
});

test("of two people with one address the older one has the meeting, whichever Marketo names first", async () => {
  const older = on.marketo.people.add({ email: "twice@example.com" });
  const younger = on.marketo.people.add({ email: "twice@example.com" });
  on.marketo.fail({
    match: "v1/leads.json",
    with: {
      alter: (told) => ({ ...(told as object), result: [...(told as { result: [] }).result].reverse() }),
    },
  });
  expect(await run([booked("request-1", "twice@example.com")])).toBeUndefined();
  expect(await run([booked("request-2", "TWICE@example.com")])).toBeUndefined();
  expect(written().map(([lead]) => lead)).toEqual([older, older]);
  expect(statusOf(younger)).toBeUndefined();
});

test("whom Marketo does not know yet is waited for a week and then told, and can be tried again; older meetings stay", async () => {
  const meetings = [
    booked("a", "late@example.com"),
    booked("b", "never@example.com", 8 * dayMs),
    booked("c", "ana@example.com", 90 * dayMs),
  ];
  on.marketo.people.add({ email: "ana@example.com" });
  expect(await run(meetings)).toBeUndefined();
  expect(kept()).toEqual([
    [0, "seeking", "late@example.com"],
    [0, "failed", "never@example.com"],
  ]);
  expect(on.calls().filter(({ method }) => method === "POST")).toEqual([]);
  const late = on.marketo.people.add({ email: "late@example.com" });
  const never = on.marketo.people.add({ email: "never@example.com" });
  expect(await run(meetings)).toBeUndefined();
  expect(written()).toEqual([[late, "meetingBooked", "a:booked"]]);
  tryAgain(store, "p");
  expect(await run(meetings)).toBeUndefined();
  expect(written()[1]).toEqual([never, "meetingBooked", "b:booked"]);
  expect(kept()).toEqual([
    [late, "done", ""],
    [never, "done", ""],
  ]);
});

test("of whom a meeting is not known any more nobody is looked for; of another connection, and of people found, all stays", async () => {
  const lead = on.marketo.people.add({ email: "ana@example.com" });
  const meetings = [
    booked("a", "ana@example.com"),
    booked("b", "late@example.com"),
    booked("c", "c@example.com"),
  ];
  await run(meetings);
  await run(meetings.slice(1, 2), { profile: "q" });
  expect(kept().map(([of]) => of)).toEqual([lead, 0, 0, 0]);
  expect(await run(meetings.slice(2))).toBeUndefined();
  expect(kept()).toEqual([
    [lead, "done", ""],
    [0, "seeking", "late@example.com"],
    [0, "seeking", "c@example.com"],
  ]);
});

test("addresses are asked for in batches, and one that Marketo refuses keeps back none of the others", async () => {
  const meetings = Array.from({ length: 120 }, (_, n) => booked(`m${n}`, `p${n}@example.com`));
  for (const { email } of meetings) on.marketo.people.add({ email });
  expect(await run(meetings.slice(0, 119))).toBeUndefined();
  const asked = on.calls().filter(({ query, body }) => /filterType=email/.test(`${query} ${body}`));
  expect(asked).toHaveLength(2);
  const many = "many@example.com";
  for (let n = 0; n < 1001; n += 1) on.marketo.people.add({ email: many });
  expect(await run([...meetings, booked("many", many)])).toBeUndefined();
  expect(written()).toHaveLength(120);
  expect(kept().filter(([lead]) => lead === 0)).toEqual([[0, "seeking", many]]);
});

test("what a visitor's browser says of a booking is not believed", async () => {
  const lead = on.marketo.people.add({ email: "ana@example.com" });
  on.marketo.people.update(lead, { chatPayload: chatPayload("c1", [["meetingBooked", "Anna"]], Date.now()) });
  expect(await run([])).toBeUndefined();
  expect(written()).toEqual([]);
});
