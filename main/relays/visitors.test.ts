import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { forgottenAddress } from "#shared/people/forgottenAddress.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { createMeetingRecords } from "../meetings/createMeetingRecords.ts";
import { createMeetingsRoom } from "../meetings/MeetingsRoom.ts";
import { createPeopleRoom } from "../people/calls/createPeopleRoom.ts";
import { listKeptPeople } from "../people/calls/listKeptPeople.ts";
import { noteForgotten } from "../people/forget/noteForgotten.ts";
import { forgetPeople } from "../people/forgetPeople.ts";
import { joinTwins } from "../people/own/joinTwins.ts";
import { ownIdOf } from "../people/own/ownIdOf.ts";
import { peopleFile } from "../people/store/peopleFile.ts";
import type { RelayStore } from "../relay/storage/RelayStore.ts";
import { createReportsRoom } from "../reports/createReportsRoom.ts";
import { createVault } from "../secrets/createVault.ts";
import { markExported } from "../versions/markExported.ts";
import { createRelaysRoom } from "./createRelaysRoom.ts";
import { fetchRelay } from "./fetchRelay.ts";
import { removeRelay } from "./removeRelay.ts";
import { saveRelay } from "./saveRelay.ts";

const key = "the-key-of-the-studio";
const email = "ana@example.com";
const fresh = freshStore();
let context: Pick<
  HandlerContext,
  "store" | "vault" | "relays" | "reports" | "meetings" | "people" | "push" | "now" | "app"
>;
let relayStore: RelayStore;
let relay: Awaited<ReturnType<typeof openTestRelay>>;

beforeEach(async () => {
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
  };
  context = {
    store: fresh.store,
    vault: createVault(fresh.store, keyring, "darwin"),
    relays: createRelaysRoom(),
    reports: createReportsRoom(fresh.folder),
    meetings: createMeetingsRoom(),
    people: createPeopleRoom(fresh.folder),
    push: vi.fn(),
    now: () => relayNow,
    app: { dataFolder: fresh.folder } as HandlerContext["app"],
  };
  relayStore = openSqliteStore(path.join(fresh.folder, "relay.sqlite"), relayNow);
  relay = await openTestRelay({ store: relayStore, agents: 1, door: { studioKey: key } });
  saveRelay({ relay: { id: "r", name: "Relay", url: relay.url }, key }, context);
  const asked = ["lead.email", "lead.firstName", "lead.phone", "lead.id", "lead.createdAt", "company.name"];
  keep("chat", asked, { status: "live" });
});

afterEach(async () => {
  await context.reports.thread.close();
  await context.people.people.close();
  await relay.stop();
  await relayStore.close();
});

/** Keeps a dialogue or flow that asks for some attributes. */
function keep(id: string, attributes: readonly string[], rest: object = {}) {
  const cards = attributes.map((attribute, index) => [`c${index}`, ["capture", { attribute }]] as const);
  insertDialogue(dialogueOf(Object.fromEntries(cards), [], { id, ...rest }), fresh);
}

const day = 86_400_000;
let count = 0;
/** What the chat tells of a visitor; `at`: minutes after the beginning, an hour ago. */
const told = (visitor: string, attribute: string, value: unknown, at = 0) => {
  count += 1;
  const time = new Date(relayNow - 3_600_000 + at * 60_000).toISOString();
  return { ...{ id: `e${count}`, event: "captured", at: time, visitor }, ...{ attribute, value } };
};
async function tell(...events: readonly { readonly id: string; readonly event: string }[]) {
  await relay.ask("/v1/events", { method: "POST", body: reportsBody(events, relayNow) });
  await fetchRelay({ id: "r" }, context);
}
async function book(rest: object = {}) {
  const snapshot = await relay.slots();
  const [slot] = snapshot.offers["team:sales"]?.slots ?? [];
  if (!slot) throw new Error("nothing is offered");
  const request = { ...requestFor(snapshot, slot), email, ...rest };
  await relay.post("/v1/bookings", request);
  return request;
}
async function listed() {
  const query = { where: { all: [] }, search: "", offset: 0, limit: 10, attributes: undefined };
  const sort = { attribute: "lead.email", descending: false };
  return (await listKeptPeople({ ...query, sort }, context))?.people ?? [];
}

test("who tells his address is one of the people, with what he has told before and tells later, whatever comes twice", async () => {
  const name = told("v1", "lead.firstName", "Ana");
  await tell(name);
  expect(await listed()).toEqual([]);
  await tell(told("v1", "lead.email", " Ana@Example.com "), told("v2", "lead.firstName", "Bob"));
  await tell(told("v1", "company.name", "Acme", 2), told("v1", "lead.firstName", "Anna", 1), name);
  expect(context.push).toHaveBeenCalledWith("people:changed", {});
  expect(await listed()).toEqual([
    {
      ...{ "lead.id": ownIdOf(email), "lead.email": "Ana@Example.com" },
      ...{ "lead.firstName": "Anna", "company.name": "Acme" },
    },
  ]);
  // From another browser, and an older word that comes late.
  await tell(told("v3", "lead.email", email), told("v3", "lead.phone", "+1 555 0100"));
  await tell(told("v1", "lead.firstName", "A.", 0));
  expect(await listed()).toMatchObject([{ "lead.firstName": "Anna", "lead.phone": "+1 555 0100" }]);
});

test("who only books a meeting is one of the people too, under the name that he gave", async () => {
  await book({ name: "Ana Maria Silva" });
  await fetchRelay({ id: "r" }, context);
  expect(await listed()).toMatchObject([
    { "lead.email": email, "lead.firstName": "Ana Maria", "lead.lastName": "Silva" },
  ]);
  await tell(told("v1", "lead.email", email), told("v1", "lead.firstName", "Annie"));
  const booked = { id: "b1", event: "meetingBooked", at: new Date(relayNow).toISOString(), visitor: "v2" };
  await tell({ ...booked, ...{ email, name: "A. S." } });
  expect(await listed()).toMatchObject([{ "lead.firstName": "Annie", "lead.lastName": "Silva" }]);
});

test("what a visitor makes up makes neither people nor fields", async () => {
  await tell(
    ...[told("v1", "lead.email", "no address"), told("v1", "lead.firstName", "Ana")],
    ...[told("", "lead.email", email), told("v2", "lead.email", { a: 1 }), told("v3", "visit.url", email)],
  );
  expect(await listed()).toEqual([]);
  await tell(
    ...[told("v4", "lead.email", email), told("v4", "lead.id", 7), told("v4", "lead.madeUp", "x")],
    ...[told("v4", "lead.createdAt", "2020-01-01"), told("v4", "lead.firstName", "x".repeat(3000))],
  );
  expect(await listed()).toEqual([{ "lead.id": ownIdOf(email), "lead.email": email }]);
});

test("whom Marketo has told of stays as he is there; who comes from there later takes the place of ours", async () => {
  const { people } = context.people;
  await people.write({ ids: [7], fields: ["email", "firstName"], values: [[email, "Ana"]] });
  await tell(told("v1", "lead.email", "ANA@example.com"), told("v1", "lead.firstName", "Zoe"));
  expect(await listed()).toEqual([{ "lead.id": 7, "lead.email": email, "lead.firstName": "Ana" }]);
  await tell(told("v2", "lead.email", "bob@example.com"));
  expect(await listed()).toHaveLength(2);
  // A sync that looks who is still there leaves those alone whom only Parley knows.
  expect(await people.listUnseen({})).toEqual([7]);
  await people.write({ ids: [8], fields: ["email"], values: [["Bob@example.com"]] });
  await joinTwins(people, relayNow);
  expect((await listed()).map((one) => one["lead.id"])).toEqual([7, 8]);
});

test("whom only a relay knows stays when the people of Marketo go, and goes with the relay when that is wanted", async () => {
  const { people } = context.people;
  await people.write({ ids: [7], fields: ["email"], values: [["bob@example.com"]] });
  await tell(told("v1", "lead.email", email), told("v1", "lead.firstName", "Ana"));
  const ana = { "lead.id": ownIdOf(email), "lead.email": email, "lead.firstName": "Ana" };
  await forgetPeople(context.people, fresh.folder);
  expect(await listed()).toEqual([ana]);
  await people.write({ ids: [7], fields: ["email"], values: [["bob@example.com"]] });
  await removeRelay({ id: "r", people: false }, context);
  expect(await listed()).toHaveLength(2);
  saveRelay({ relay: { id: "r", name: "Relay", url: relay.url }, key }, context);
  await tell(told("v2", "lead.email", "cy@example.com"), told("v2", "lead.firstName", "Cyverysecret"));
  await removeRelay({ id: "r", people: true }, context);
  expect(await listed()).toMatchObject([{ "lead.id": 7 }]);
  expect(fresh.store.db.prepare("SELECT * FROM captured").all()).toEqual([]);
  await people.close();
  fresh.store.db.pragma("wal_checkpoint(TRUNCATE)");
  for (const file of [peopleFile(fresh.folder), fresh.store.file])
    expect(readFileSync(file, "latin1").includes("Cyverysecret")).toBe(false);
});

test("what somebody who stayed unknown has told is forgotten after 90 days, though nobody tells anything since", async () => {
  await tell(told("v1", "lead.firstName", "Ana"));
  const kept = () => fresh.store.db.prepare("SELECT count(*) FROM captured").pluck().get();
  await fetchRelay({ id: "r" }, { ...context, now: () => relayNow + 89 * day });
  expect(kept()).toBe(1);
  await fetchRelay({ id: "r" }, { ...context, now: () => relayNow + 91 * day });
  expect(kept()).toBe(0);
});

test("what nobody has asked visitors for is not taken, however well it could be written", async () => {
  keep("draft", ["lead.title"]);
  keep("gone", ["lead.mobilePhone"], { status: "live" });
  deleteDialogue({ id: "gone" }, fresh);
  const off = { id: "c", kind: "capture", data: { attribute: "lead.fax" }, disabled: true };
  keep("off", [], { status: "live", nodes: [{ id: "s", kind: "start", data: {} }, off] });
  await tell(told("v1", "lead.email", email));
  for (const name of ["leadScore", "unsubscribed", "title", "mobilePhone", "fax"])
    await tell(told("v1", `lead.${name}`, "1"));
  expect(await listed()).toEqual([{ "lead.id": ownIdOf(email), "lead.email": email }]);
});

test("what flows ask for, what cards set, and what has gone out is taken, also from a dialogue deleted since", async () => {
  const set = { assignments: [{ attribute: "lead.leadScore", value: 5 }] };
  insertDialogue(dialogueOf({ s: ["set", set] }, [], { id: "scores", status: "live" }), fresh);
  keep("flow", ["lead.title"], { type: "flow" });
  keep("older", ["lead.mobilePhone"]);
  const { dialogue, revision } = loadDialogue("older", fresh);
  const document = JSON.stringify(dialogue);
  markExported([{ dialogue: "older", revision, document, cards: 1, at: 0 }], fresh);
  saveDialogue({ dialogue: { ...dialogue, nodes: dialogue.nodes.slice(0, 1) }, revision }, fresh);
  deleteDialogue({ id: "older" }, fresh);
  await tell(
    ...[told("v1", "lead.email", email), told("v1", "lead.leadScore", 5)],
    ...[told("v1", "lead.title", "CEO"), told("v1", "lead.mobilePhone", "+1 555 0101")],
  );
  expect(await listed()).toMatchObject([
    { "lead.leadScore": 5, "lead.title": "CEO", "lead.mobilePhone": "+1 555 0101" },
  ]);
});

test("a clock that is ahead does not count for longer than until now, and one that is far behind counts as now", async () => {
  const minutes = (days: number) => (days * day) / 60_000;
  await tell(told("v1", "lead.email", email, minutes(-4000)));
  await tell(told("v1", "lead.firstName", "Zoe", minutes(400)));
  expect(await listed()).toMatchObject([{ "lead.email": email, "lead.firstName": "Zoe" }]);
  context = { ...context, now: () => relayNow + day };
  await tell(told("v1", "lead.firstName", "Ana", minutes(1)));
  expect(await listed()).toMatchObject([{ "lead.email": email, "lead.firstName": "Ana" }]);
});

test("an event of thousands of lists in one another is refused, and one that a relay has all the same holds up nobody", async () => {
  const [before, after] = ["[".repeat(3800), "]".repeat(3800)];
  const event = `{"id":"deep","event":"captured","value":${before}${after}}`;
  const refused = await relay.ask("/v1/events", { method: "POST", body: `{"events":[${event}]}` });
  expect(refused.status).toBe(400);
  await relayStore.addEvents([{ id: "deep", event }], relayNow);
  await tell(told("v1", "lead.email", email));
  expect(await listed()).toMatchObject([{ "lead.email": email }]);
});

test("who was forgotten stays so in a meeting of his that a relay tells of afterwards", async () => {
  const { requestId } = await book();
  await relay.post("/v1/cancel", { requestId }, { authorization: `Bearer ${key}` });
  noteForgotten(fresh.store, email, relayNow);
  await fetchRelay({ id: "r" }, context);
  expect(createMeetingRecords(fresh.store).find(requestId)).toMatchObject({
    state: "cancelled",
    request: { email: forgottenAddress },
  });
});
