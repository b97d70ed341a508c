import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { availabilitySnapshotSchema } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepConnection } from "#tests/support/keepConnection.ts";
import { publishContext } from "#tests/support/publishContext.ts";
import { type Radicale, startRadicale } from "#tests/support/servers/startRadicale.ts";
import { connectServer } from "../../calendars/accounts/connectServer.ts";
import { createCalendarRoom } from "../../calendars/accounts/createCalendarRoom.ts";
import { readAccounts } from "../../calendars/accounts/readAccounts.ts";
import { insertDialogue } from "../../dialogues/insertDialogue.ts";
import { publishSite } from "../../publish/publishSite.ts";
import { getSetup } from "../../scheduling/getSetup.ts";
import { saveSetup } from "../../scheduling/saveSetup.ts";
import { getSiteSettings } from "../../settings/getSiteSettings.ts";
import { setSiteSettings } from "../../settings/setSiteSettings.ts";
import { saveTarget } from "../../targets/saveTarget.ts";
import { cancelMeeting } from "../changes/calls/cancelMeeting.ts";
import { createMeetingRecords } from "../createMeetingRecords.ts";
import { createMeetingsRoom } from "../MeetingsRoom.ts";
import { bookRequest } from "../requests/calls/bookRequest.ts";
import { checkRequests } from "../requests/calls/checkRequests.ts";
import { decideRequest } from "../requests/calls/decideRequest.ts";
import { getRequests } from "../requests/calls/getRequests.ts";
import { offerTimes } from "../requests/calls/offerTimes.ts";
import { createRequests } from "../requests/createRequests.ts";
import { meetWhenDue } from "./meetWhenDue.ts";
import { runMeetings } from "./runMeetings.ts";
import { saveAndRenew } from "./saveAndRenew.ts";

const fresh = freshStore();
const anna = "anna@acme.com";
let radicale: Radicale;
let marketo: Marketo;
let context: ReturnType<typeof contextOf>;
let made = 0;

const contextOf = () => ({
  ...publishContext(fresh),
  calendars: createCalendarRoom(),
  meetings: createMeetingsRoom(),
  now: Date.now,
});

/** A site with one live dialogue that offers Anna's times, published to a folder; requests come by Marketo's form. */
beforeEach(async () => {
  [radicale, marketo] = await Promise.all([
    startRadicale(fresh.folder),
    startMarketo({ people: 1, activities: 0, timeScale: 1000 }),
  ]);
  context = contextOf();
  keepConnection(marketo, context);
  const settings = getSiteSettings(undefined, context);
  const sink = { ...settings.sinks.marketo, payloadField: "chatPayload" };
  setSiteSettings({ ...settings, sinks: { ...settings.sinks, marketo: sink } }, context);
  await radicale.addCalendar(anna, "meetings");
  await connectServer({ server: radicale.url, user: anna, password: "open sesame" }, context);
  const [account] = readAccounts(fresh.store);
  const ref = { account: account?.id ?? "", calendar: account?.calendars[0]?.id ?? "" };
  const agent = { ...newAgent("anna", "UTC"), name: "Anna", email: anna, looksAt: [ref], writesTo: ref };
  saveSetup({ agents: [agent], teams: [], holidays: [] }, context);
  insertDialogue(
    dialogueOf(
      {
        m: ["meeting", { text: { en: "When?" }, whom: "agent:anna" }],
        end: ["end", { text: { en: "Bye." } }],
      },
      ["start.next > m", "m.booked > end", "m.declined > end", "m.unavailable > end"],
      { id: "talk", name: "Talk", targeting: { pages: { include: ["*"] } }, status: "live" },
    ),
    fresh,
  );
  const folder = path.join(fresh.folder, "site");
  saveTarget({ target: { id: "t", name: "Site", address: "", kind: "folder", folder } }, context);
  await publishSite({ target: "t", despiteWarnings: true }, context);
});
afterEach(() => Promise.all([radicale.stop(), marketo.close()]));

const offered = () => {
  const file = path.join(fresh.folder, "site", "availability.json");
  return availabilitySnapshotSchema.parse(JSON.parse(readFileSync(file, "utf8")));
};
const slots = () => offered().offers["agent:anna"]?.slots ?? [];

/** A visitor's browser fills in the form. `part`: of what it says. */
function ask(index: number, part: object = {}, email = `v${made}@example.com`): string {
  const [start = 0, , sig = ""] = slots()[index] ?? [];
  made += 1;
  // In the order in which they ask, also within one millisecond.
  const requestId = `request-${String(made).padStart(4, "0")}`;
  const offer = { minutes: 30, snapshotId: offered().snapshotId, sig };
  const said = {
    ...{ when: new Date(start * 1000).toISOString(), name: "Vera", email, language: "en" },
    request: { requestId, whom: "agent:anna", timeZone: "Europe/Berlin", offer },
    ...part,
  };
  marketo.people.add({
    email,
    chatPayload: chatPayload(`c${made}`, [["meetingRequested", JSON.stringify(said)]], Date.now() - 1000),
  });
  return requestId;
}

const run = () => runMeetings({ read: true, renew: "due" }, context);
const requests = () => getRequests({ closed: false }, context).requests;
const of = (id: string) => {
  const found = requests().find((one) => one.id === id);
  return found && [found.state, found.reason];
};

test("times go out, what a visitor chooses is booked and offered no more, and nothing is done twice", async () => {
  await meetWhenDue(context);
  const [first] = slots();
  const id = ask(0);
  await run();
  expect(requests()).toMatchObject([
    { id, state: "booked", agent: "Anna", dialogue: "", start: (first?.[0] ?? 0) * 1000 },
  ]);
  expect(slots().map(([start]) => start)).not.toContain(first?.[0]);
  const { snapshotId } = offered();
  // As if the program had ended before it noted what it had done.
  fresh.store.db.prepare("UPDATE meeting_requests SET state = 'waiting'").run();
  context = { ...context, meetings: createMeetingsRoom() };
  await run();
  expect(of(id)).toEqual(["booked", ""]);
  expect(offered().snapshotId).toBe(snapshotId);
  const { mail } = await offerTimes({ id }, context);
  expect(mail).toMatchObject({ subject: "Your meeting", body: expect.stringContaining("with Anna") });
});

test("who comes second is offered other times, and one of these can be booked by hand", async () => {
  await meetWhenDue(context);
  const [one, other] = [ask(0), ask(0)];
  await run();
  expect([of(one), of(other)]).toEqual([
    ["booked", ""],
    ["yours", "taken"],
  ]);
  const { times, mail } = await offerTimes({ id: other }, context);
  expect(times).toHaveLength(3);
  expect(mail.body).toContain("this time is taken");
  const [next = 0] = times;
  expect(await bookRequest({ id: other, start: next }, context)).toBe("booked");
  expect(await bookRequest({ id: other, start: next }, context)).toBe("booked");
  expect(requests().find(({ id }) => id === other)).toMatchObject({ state: "booked", start: next });
  expect((await offerTimes({ id: one }, context)).mail.body).toContain("is booked");
});

test("a time that nobody has offered is refused, and what is no request is passed over", async () => {
  await meetWhenDue(context);
  const request = { requestId: "request-x", whom: "agent:anna", timeZone: "UTC" };
  const offer = { minutes: 30, snapshotId: "s", sig: "0".repeat(24) };
  ask(0, { request: { ...request, offer } });
  ask(0, { request: { ...request, requestId: "request-y", wishes: ["2999-01-01T10:00:00.000Z"] } });
  ask(0, { request: { ...request, requestId: "no" } });
  await run();
  expect(of("request-x")).toEqual(["refused", "forged"]);
  expect(of("request-y")).toEqual(["yours", "wishes"]);
  expect(requests()).toHaveLength(2);
});

test("too many of one address wait for the user, who lets them pass or is done with them", async () => {
  await meetWhenDue(context);
  const ids = [0, 3, 6, 9, 12].map((index) => ask(index, { email: "Same@example.com" }));
  await run();
  const [, , third = "", fourth = "", fifth = ""] = ids;
  expect([of(third), of(fourth), of(fifth)]).toEqual([
    ["booked", ""],
    ["held", "address"],
    ["held", "address"],
  ]);
  await decideRequest({ id: fourth, as: "allow" }, context);
  expect(of(fourth)).toEqual(["booked", ""]);
  await decideRequest({ id: fifth, as: "close" }, context);
  expect(of(fifth)).toBeUndefined();
  await decideRequest({ id: fifth, as: "reopen" }, context);
  expect(of(fifth)).toEqual(["held", "address"]);
});

test("while a calendar cannot be read its agent is named, nothing is offered, and requests wait until it can", async () => {
  await meetWhenDue(context);
  const id = ask(0);
  radicale.setPassword("another");
  await runMeetings({ read: true, renew: "all" }, context);
  expect(of(id)).toEqual(["waiting", "unavailable"]);
  expect(slots()).toEqual([]);
  const { status } = getRequests({ closed: false }, context);
  expect(status.unread).toMatchObject([{ agent: "Anna", problem: { code: "sign-in" } }]);
  radicale.setPassword("open sesame");
  fresh.store.db.prepare("UPDATE meeting_requests SET next_at = 0").run();
  await runMeetings({ read: false, renew: "all" }, context);
  expect(of(id)).toEqual(["booked", ""]);
  expect(getRequests({ closed: false }, context).status.unread).toEqual([]);
});

test("what Marketo or a target refuses is kept for the screen, and tried again", async () => {
  await meetWhenDue(context);
  const id = ask(0);
  marketo.fail({ match: "leadchanges", with: { code: "603" } });
  const folder = path.join(fresh.folder, "elsewhere");
  saveTarget({ target: { id: "t", name: "Site", address: "", kind: "folder", folder } }, context);
  await runMeetings({ read: true, renew: "all" }, context);
  const { status } = getRequests({ closed: false }, context);
  expect(status.sources).toMatchObject([{ problem: { code: "603" } }]);
  expect(requests()).toEqual([]);
  await run();
  expect(of(id)).toEqual(["booked", ""]);
  expect(getRequests({ closed: false }, context).status.sources[0]?.problem).toBeUndefined();
});

test("too many for one time, and too many within an hour, wait for the user", async () => {
  await meetWhenDue(context);
  const ids = Array.from({ length: 8 }, () => ask(0));
  await run();
  const reasons = ids.map((id) => of(id)?.join(" ") ?? "");
  const counts = (which: string) => reasons.filter((reason) => reason === which).length;
  expect([counts("booked "), counts("yours taken"), counts("held slot")]).toEqual([1, 5, 2]);
  const many = Array.from({ length: 51 }, (_, index) => ({
    ...{
      requestId: `crowd-of-wishes-${index}`,
      whom: "agent:anna",
      timeZone: "UTC",
      name: "",
      language: "en",
    },
    ...{ email: `w${index}@example.com`, dialogue: "d", askedAt: Date.now() - 2000, wishes: [4e9] },
  }));
  createRequests(fresh.store).take(many, "log", Date.now());
  const passed = ask(4);
  await run();
  expect(of(passed)).toEqual(["booked", ""]);
  const held = ask(8);
  await run();
  expect(of(held)).toEqual(["held", "flood"]);
});

test("what changes who is free goes out with the next look: agents that are saved, a booking by hand, a publish that was in the way", async () => {
  await meetWhenDue(context);
  const taken = slots()[0]?.[0] ?? 0;
  const [one, other] = [ask(4), ask(4)];
  await run();
  const lost = [one, other].find((id) => of(id)?.[0] === "yours") ?? "";
  expect(await bookRequest({ id: lost, start: taken * 1000 }, context)).toBe("booked");
  const renewing = Promise.resolve();
  await meetWhenDue({ ...context, publishing: { running: undefined, renewing } });
  expect(slots().map(([start]) => start)).toContain(taken);
  await meetWhenDue(context);
  expect(slots().map(([start]) => start)).not.toContain(taken);
  const { snapshotId } = offered();
  await meetWhenDue(context);
  expect(offered().snapshotId).toBe(snapshotId);
  saveAndRenew({ agents: [], teams: [], holidays: [] }, context);
  const { length } = marketo.calls;
  await meetWhenDue(context);
  expect(offered().offers).toEqual({});
  expect(marketo.calls).toHaveLength(length);
});

test("a request that nobody can answer keeps no other one waiting, and is told of", async () => {
  await meetWhenDue(context);
  const [bad, good] = [ask(0), ask(3)];
  fresh.store.db
    .prepare(
      `INSERT INTO meetings (request_id, state, agent, start_at, end_at, created_at, record)
      VALUES (?, 'rejected', NULL, 0, 1, 0, '{}')`,
    )
    .run(bad);
  const failing = run();
  const checked = checkRequests(undefined, context);
  await expect(failing).rejects.toMatchObject({ code: "damaged" });
  await checked;
  expect([of(bad), of(good)]).toEqual([
    ["waiting", ""],
    ["booked", ""],
  ]);
  expect(slots().map(([start]) => start)).not.toContain(requests().find(({ id }) => id === good)?.start);
  await run();
  expect(of(bad)).toEqual(["waiting", ""]);
});

test("who asks twice for one time has one meeting, and both requests say with whom", async () => {
  await meetWhenDue(context);
  const ids = [ask(0, {}, "vera@example.com"), ask(0, {}, "Vera@example.com")];
  await run();
  for (const id of ids) {
    expect(requests().find((one) => one.id === id)).toMatchObject({ state: "booked", agent: "Anna" });
    expect((await offerTimes({ id }, context)).mail.body).toContain("is booked");
  }
});

test("what became of a booked meeting since is told: who has it now, and that it was cancelled, when another can be booked", async () => {
  await meetWhenDue(context);
  const id = ask(0);
  await run();
  const { agents, ...rest } = getSetup(undefined, context);
  const link = { kind: "url" as const, url: "https://meet.example.com/bob" };
  const bob = { ...newAgent("bob", "UTC"), name: "Bob", link };
  saveSetup({ ...rest, agents: [...agents, bob] }, context);
  const records = createMeetingRecords(fresh.store);
  const record = records.find(id);
  if (record?.state !== "booked") throw new Error("it was not booked");
  records.settle({ ...record, agent: "bob" });
  expect(requests()).toMatchObject([{ id, state: "booked", agent: "Bob" }]);
  const { mail } = await offerTimes({ id }, context);
  expect(mail.body).toContain("with Bob");
  expect(mail.body).toContain(link.url);
  records.settle(record);
  await cancelMeeting({ id, comment: "" }, context);
  expect(of(id)).toEqual(["booked", "cancelled"]);
  const { times } = await offerTimes({ id }, context);
  const next = times[1] ?? 0;
  expect(await bookRequest({ id, start: next }, context)).toBe("booked");
  expect(requests()).toMatchObject([{ id, state: "booked", reason: "", start: next, agent: "Anna" }]);
});

test("who could not be read is named until he can, also while no times go out", async () => {
  await meetWhenDue(context);
  ask(0);
  const settings = getSiteSettings(undefined, context);
  setSiteSettings({ ...settings, meetings: { ...settings.meetings, renew: false } }, context);
  radicale.setPassword("another");
  await run();
  const unread = () => getRequests({ closed: false }, context).status.unread;
  expect(unread()).toMatchObject([{ agent: "Anna" }]);
  radicale.setPassword("open sesame");
  fresh.store.db.prepare("UPDATE meeting_requests SET next_at = 0").run();
  await run();
  expect(unread()).toEqual([]);
});

test("without an agent nothing is ever asked of anybody", async () => {
  saveSetup({ agents: [], teams: [], holidays: [] }, context);
  const { length } = marketo.calls;
  await meetWhenDue(context);
  expect(marketo.calls).toHaveLength(length);
  expect(() => offered()).toThrow("ENOENT");
});
