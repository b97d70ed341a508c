import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { engagementFile } from "#main/marketo/engagement/engagementFile.ts";
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { forgottenAddress } from "#shared/people/forgottenAddress.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { copyStore } from "../../backups/copyStore.ts";
import { restoreFromBackup } from "../../backups/restoreFromBackup.ts";
import { insertDialogue } from "../../dialogues/insertDialogue.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { createMails } from "../../mail/queue/createMails.ts";
import { listMeetings } from "../../meetings/changes/calls/listMeetings.ts";
import { createMeetingRecords } from "../../meetings/createMeetingRecords.ts";
import { createMeetingsRoom } from "../../meetings/MeetingsRoom.ts";
import { getRequests } from "../../meetings/requests/calls/getRequests.ts";
import { takeAsks } from "../../meetings/requests/takeAsks.ts";
import { readSetting } from "../../settings/readSetting.ts";
import { writeSetting } from "../../settings/writeSetting.ts";
import { createPeopleRoom } from "../calls/createPeopleRoom.ts";
import { ownIdOf } from "../own/ownIdOf.ts";
import { takeCaptured } from "../own/takeCaptured.ts";
import { peopleFile } from "../store/peopleFile.ts";
import { askForgettable } from "./askForgettable.ts";
import { forgetPerson } from "./forgetPerson.ts";
import { sweepForgotten } from "./sweepForgotten.ts";

const fresh = freshStore();
const hour = 3_600_000;
const began = Date.parse("2026-03-10T09:00:00Z");
const ana = "ana@example.com";
let context: Pick<HandlerContext, "store" | "people" | "meetings" | "app" | "now" | "push" | "publishing">;

beforeEach(() => {
  fresh.time = began;
  context = {
    store: fresh.store,
    people: createPeopleRoom(fresh.folder),
    meetings: createMeetingsRoom(),
    app: { dataFolder: fresh.folder } as HandlerContext["app"],
    now: fresh.now,
    push: vi.fn(),
    publishing: { running: undefined },
  };
  const cards = ["lead.email", "lead.firstName", "lead.phone"].map(
    (attribute, index) => [`c${index}`, ["capture", { attribute }]] as const,
  );
  insertDialogue(dialogueOf(Object.fromEntries(cards), [], { id: "chat", status: "live" }), fresh);
});
afterEach(() => context.people.people.close());

const told = (visitor: string, field: string, value: string, at = fresh.time - hour) => ({
  ...{ id: `${visitor} ${field}`, event: "captured", at: new Date(at).toISOString(), visitor },
  ...{ attribute: `lead.${field}`, value },
});
const tell = (...events: ReturnType<typeof told>[]) => takeCaptured(events, context);
/** What Ana and Bob have told. */
const both = () => [
  told("v1", "email", ana),
  told("v1", "firstName", "Ana Verysecret"),
  told("v2", "email", "bob@example.com"),
];
const emails = async () => {
  const own = await context.people.people.listOwn({});
  return own.map((person) => person["lead.email"]).toSorted();
};
const id = ownIdOf(ana);
const forget = () => forgetPerson({ id }, context);
const later = () => {
  fresh.time += hour;
};

test("who is forgotten goes alone, with all that was told, and neither the same nor what is fetched late brings him back", async () => {
  await tell(...both());
  expect(await emails()).toEqual([ana, "bob@example.com"]);
  await forget();
  later();
  await tell(...both(), told("v1", "phone", "+1 555 0100", began - 1));
  // From a browser that nobody knew of, and by a clock that is ahead.
  await tell(told("v3", "firstName", "Ana"), told("v3", "email", " ANA@example.com ", began - 1));
  await tell(told("v4", "email", ana, began + 48 * hour));
  expect(await emails()).toEqual(["bob@example.com"]);
  await tell(told("v5", "email", "cy@example.com", began + 48 * hour));
  expect(await emails()).toEqual(["bob@example.com", "cy@example.com"]);
  const visitors = fresh.store.db.prepare("SELECT DISTINCT visitor FROM captured").pluck().all();
  expect(visitors).toEqual(["v2", "v5"]);
});

test("who comes again tells anew, and of what was told before nothing is known", async () => {
  await tell(...both());
  await forget();
  later();
  await tell(told("v1", "email", ana, began + 1), told("v1", "phone", "+1 555 0100", began + 1));
  const [person] = (await context.people.people.listOwn({})).filter((one) => one["lead.email"] === ana);
  expect(person).toMatchObject({ "lead.id": id, "lead.email": ana, "lead.phone": "+1 555 0100" });
  expect(person?.["lead.firstName"] ?? null).toBeNull();
});

test("the files hold nothing of him any more", async () => {
  await tell(...both());
  await tell(told("v1", "firstName", "Ana Oncesecret", began - 1), told("v5", "email", "cy@example.com"));
  await forget();
  await context.people.people.close();
  fresh.store.db.pragma("wal_checkpoint(TRUNCATE)");
  for (const file of [peopleFile(fresh.folder), fresh.store.file]) {
    const bytes = readFileSync(file, "latin1");
    for (const word of ["Verysecret", "Oncesecret", ana]) expect(bytes.includes(word)).toBe(false);
  }
  expect(await emails()).toEqual(["bob@example.com", "cy@example.com"]);
});

/** A meeting of an hour that begins so many hours from the beginning. */
const meet = (requestId: string, hours: number, email = ana) => {
  const start = began + hours * hour;
  const booked = keepMeeting(fresh.store, { start, end: start + hour });
  createMeetingRecords(fresh.store).settle({
    ...booked,
    request: { ...booked.request, requestId, name: "Ana Verysecret", email },
  });
};
const ask = (requestId: string, more: Partial<VisitorAsk> = {}): VisitorAsk => ({
  ...{ requestId, whom: "team:sales", timeZone: "UTC", name: "Ana", email: ana, dialogue: "chat" },
  ...{ language: "en", askedAt: began - hour, wishes: [began / 1000 + 86_400], ...more },
});
const mail = (about: string) =>
  createMails(fresh.store).add(
    {
      ...{ about, kind: "answer" },
      mail: { to: { name: "Ana", email: ana }, from: { name: "", email: "a@b.co" }, subject: "", text: "" },
    },
    { now: fresh.time, delay: 0 },
  );
const allSent = () => fresh.store.db.exec("UPDATE mails SET state = 'sent'");

test("of meetings that are over, requests and mails it is not known any more who it was; one ahead stays until it is over", async () => {
  await tell(...both());
  meet("request-over", -3);
  meet("request-ahead", 1);
  meet("request-of-bob", -2, "bob@example.com");
  fresh.store.db.exec("DELETE FROM meetings WHERE request_id = 'request-1'");
  takeAsks([ask("request-open-1"), ask("request-open-2")], "log", context);
  mail("request-open-1");
  mail("request-ahead");
  allSent();
  expect(await askForgettable({ id }, context)).toEqual({
    ...{ meetings: 1, ahead: 1, requests: 2, open: 2, mails: 1 },
  });
  await forget();
  const shown = () =>
    listMeetings(undefined, context).meetings.map((one) => [one.id, one.visitor.name, one.visitor.email]);
  expect(shown()).toEqual([
    ["request-over", "", ""],
    ["request-of-bob", "Ana Verysecret", "bob@example.com"],
    ["request-ahead", "Ana Verysecret", ana],
  ]);
  expect(getRequests({ closed: true }, context)).toMatchObject({ requests: [], more: 0, unreadable: 0 });
  const abouts = () => fresh.store.db.prepare("SELECT about FROM mails").pluck().all();
  expect(abouts()).toEqual(["request-ahead"]);
  // The same log again.
  takeAsks(
    [ask("request-open-1"), ask("request-late"), ask("request-ahead-of-time", { askedAt: began + 9 * hour })],
    "log",
    context,
  );
  expect(getRequests({ closed: true }, context).requests).toEqual([]);
  fresh.time += 3 * hour;
  sweepForgotten(fresh.store, fresh.time);
  expect(shown()).toContainEqual(["request-ahead", "", ""]);
  expect(abouts()).toEqual([]);
  expect(createMeetingRecords(fresh.store).find("request-ahead")?.request.email).toBe(forgottenAddress);
});

test("a mail that is still to be sent about a meeting that was cancelled is sent first", async () => {
  await tell(...both());
  meet("request-gone", 1);
  fresh.store.db.exec("UPDATE meetings SET state = 'cancelled'");
  mail("request-gone");
  await forget();
  const left = () => fresh.store.db.prepare("SELECT count(*) FROM mails").pluck().get();
  expect(left()).toBe(1);
  allSent();
  sweepForgotten(fresh.store, fresh.time);
  expect(left()).toBe(0);
});

test("somebody of Marketo's stays as he is there, and goes from all else", async () => {
  const { people } = context.people;
  await people.write({ ids: [7], fields: ["email"], values: [[ana]] });
  await tell(told("v1", "email", ana), told("v1", "firstName", "Ana"));
  takeAsks([ask("request-open-1")], "log", context);
  await forgetPerson({ id: 7 }, context);
  expect(await people.get({ id: 7 })).toMatchObject({ "lead.email": ana });
  expect(fresh.store.db.prepare("SELECT count(*) FROM captured").pluck().get()).toBe(0);
  expect(getRequests({ closed: true }, context).requests).toEqual([]);
  await forgetPerson({ id: 8 }, context);
});

test("who was known from a relay before Marketo told of him goes as such", async () => {
  const { people } = context.people;
  await tell(...both());
  await people.write({ ids: [7], fields: ["email"], values: [[ana]] });
  await forgetPerson({ id: 7 }, context);
  expect(await emails()).toEqual(["bob@example.com"]);
  expect(await people.get({ id: 7 })).toMatchObject({ "lead.email": ana });
});

test("what is being taken in while he is forgotten is not kept", async () => {
  const { people } = context.people;
  const readFields: typeof people.readFields = async (input) => {
    await forget();
    return people.readFields(input);
  };
  await tell(...both());
  const meanwhile = { ...context, people: { ...context.people, people: { ...people, readFields } } };
  await takeCaptured([told("v1", "email", ana), told("v3", "email", ana)], meanwhile);
  expect(await emails()).toEqual(["bob@example.com"]);
  expect(fresh.store.db.prepare("SELECT DISTINCT visitor FROM captured").pluck().all()).toEqual(["v2"]);
});

test("he stays in sight until all else of him has gone, so that it can be tried again", async () => {
  await tell(...both());
  openEngagement(fresh.folder, { now: fresh.time }).db.close();
  const file = engagementFile(fresh.folder);
  writeFileSync(file, "no database".repeat(999));
  await expect(forget()).rejects.toBeInstanceOf(Error);
  expect(await emails()).toEqual([ana, "bob@example.com"]);
  rmSync(file);
  await forget();
  expect(await emails()).toEqual(["bob@example.com"]);
});

test("he goes from what Marketo has not taken, from refused meetings and from made-up visitors, and others stay", async () => {
  await tell(...both());
  const engagement = openEngagement(fresh.folder, { now: fresh.time });
  const put = "INSERT INTO refused (profile, person, email, told, at, reason) VALUES ('p', ?, ?, '', 0, '')";
  for (const [person, email] of [
    [id, ana],
    [5, "bob@example.com"],
  ])
    engagement.db.prepare(put).run(person, email);
  engagement.db.close();
  const refused = (email: string) => ({ requestId: email, name: "", email, start: 0 });
  const relay = {
    id: "r",
    name: "R",
    url: "https://r.test",
    refused: [refused(ana), refused("bob@example.com")],
  };
  writeSetting(fresh.store, "relays", [relay]);
  const visitor = (email: string) => ({
    id: email,
    name: "x",
    language: "en",
    attributes: { "lead.email": email },
  });
  writeSetting(fresh.store, "visitors", [
    visitor(ana),
    visitor("bob@example.com"),
    { from: "a later Parley" },
  ]);
  await forget();
  const left = openEngagement(fresh.folder, { now: fresh.time });
  expect(left.db.prepare("SELECT person FROM refused").pluck().all()).toEqual([5]);
  left.db.close();
  expect(readSetting(fresh.store, "relays")).toMatchObject([{ refused: [{ email: "bob@example.com" }] }]);
  expect(readSetting(fresh.store, "visitors")).toEqual([
    visitor("bob@example.com"),
    { from: "a later Parley" },
  ]);
});

test("a backup from before does not bring him back", async () => {
  await tell(...both());
  meet("request-over", -3);
  const refused = { requestId: "request-9", name: "Ana", email: ana, start: 0 };
  const relay = { id: "r", name: "R", url: "https://r.test", refused: [refused] };
  writeSetting(fresh.store, "relays", [relay]);
  const visitor = { id: "x", name: "x", language: "en", attributes: { "lead.email": ana } };
  writeSetting(fresh.store, "visitors", [visitor]);
  const { name } = await copyStore(fresh.store, { name: "parley-asked", keep: 1, now: fresh.time });
  await forget();
  await restoreFromBackup({ name }, context);
  expect(readSetting(fresh.store, "relays")).toMatchObject([{ refused: [] }]);
  expect(readSetting(fresh.store, "visitors")).toEqual([]);
  expect(createMeetingRecords(fresh.store).find("request-over")?.request.email).toBe(forgottenAddress);
  expect(fresh.store.db.prepare("SELECT DISTINCT visitor FROM captured").pluck().all()).toEqual(["v2"]);
});

test("a backup from after brings back what there was of him by then", async () => {
  await tell(...both());
  await forget();
  later();
  const visitor = { id: "x", name: "x", language: "en", attributes: { "lead.email": ana } };
  writeSetting(fresh.store, "visitors", [visitor]);
  const { name } = await copyStore(fresh.store, { name: "parley-asked", keep: 1, now: fresh.time });
  writeSetting(fresh.store, "visitors", []);
  await restoreFromBackup({ name }, context);
  expect(readSetting(fresh.store, "visitors")).toEqual([visitor]);
});
