import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepMailAccount } from "#tests/support/mail/keepMailAccount.ts";
import { startMailServer } from "#tests/support/mail/startMailServer.ts";
import { keepMeeting } from "#tests/support/meetings/keepMeeting.ts";
import { keepAccount } from "../../calendars/accounts/keepAccount.ts";
import { createMeetingRecords } from "../../meetings/createMeetingRecords.ts";
import { keepRelayMeetings } from "../../relays/keepRelayMeetings.ts";
import { createVault } from "../../secrets/createVault.ts";
import { dropMail } from "../calls/dropMail.ts";
import { removeMail } from "../calls/removeMail.ts";
import { saveMail } from "../calls/saveMail.ts";
import { sendAgain } from "../calls/sendAgain.ts";
import { testMail } from "../calls/testMail.ts";
import { createMailRoom } from "../createMailRoom.ts";
import { entryUid } from "../meetings/entryUid.ts";
import { createMails } from "./createMails.ts";
import type { MailEvent } from "./KeptMail.ts";
import { sendDueMails } from "./sendDueMails.ts";

const fresh = freshStore();
const minute = 60_000;
let server: Awaited<ReturnType<typeof startMailServer>>;
beforeEach(async () => {
  server = await startMailServer({ closeTimeout: 10 });
});
afterEach(() => server.stop());

const keyring = {
  isEncryptionAvailable: () => true,
  encryptString: (plain: string) => Buffer.from(plain),
  decryptString: (encrypted: Buffer) => encrypted.toString(),
};

/** A studio in which a mail is due. */
function studio() {
  const { store, now } = fresh;
  const account = keepMailAccount(store, { port: server.port });
  const mails = createMails(store);
  const person = { name: "", email: "vera@example.com" };
  const add = (event?: MailEvent) => {
    const mail = {
      to: person,
      from: { name: "", email: "" },
      subject: "Hello",
      text: "Hello",
      ...(event && { event }),
    };
    mails.add({ about: "request-1", kind: event ? "invitation" : "answer", mail }, { now: now(), delay: 0 });
  };
  add();
  const vault = createVault(store, keyring, "linux");
  const context = { store, vault, now, push: vi.fn(), mail: createMailRoom({ patienceMs: 20_000 }) };
  const letters = () => createMails(store).letters().get("request-1") ?? [];
  return {
    ...{ context, account, mails, add, letters },
    states: () => letters().map(({ state, problem }) => [state, problem?.code]),
    send: () => sendDueMails(context),
    /** As after the program has ended and begun again. */
    anew: () => ({ ...context, mail: createMailRoom({ patienceMs: 20_000 }) }),
    first: () => letters()[0]?.id ?? "",
  };
}

test("a mail is sent once, however often it is looked for", async () => {
  const { context, send, states } = studio();
  await Promise.all([send(), send()]);
  await send();
  expect(server.caught.map(({ mail }) => mail.subject)).toEqual(["Hello"]);
  expect(states()).toEqual([["sent", undefined]]);
  expect(context.push).toHaveBeenCalledWith("meetings:changed", {});
});

test("what is refused for now is tried again a minute later, and with longer pauses, for two days", async () => {
  const { send, states } = studio();
  server.misbehave({ at: "recipient", code: 451 });
  await send();
  expect(states()).toEqual([["waiting", "busy"]]);
  fresh.time += minute - 1;
  server.misbehave();
  await send();
  expect(server.caught).toEqual([]);
  fresh.time += 1;
  await send();
  expect(states()).toEqual([["sent", undefined]]);
});

test("a server that asks for two days to come again is left alone", async () => {
  const { send, states } = studio();
  server.misbehave({ at: "data", code: 452 });
  for (let tries = 0; tries < 6; tries++) {
    await send();
    fresh.time += 60 * minute;
  }
  expect(states()).toEqual([["waiting", "busy"]]);
  fresh.time += 48 * 60 * minute;
  await send();
  expect(states()).toEqual([["failed", "busy"]]);
});

test("what is refused for good is sent again only when the user wants it", async () => {
  const { context, send, states, first } = studio();
  server.misbehave({ at: "recipient", code: 550 });
  await send();
  expect(states()).toEqual([["failed", "recipient"]]);
  server.misbehave();
  fresh.time += 24 * 60 * minute;
  await send();
  expect(server.caught).toEqual([]);
  await sendAgain({ id: first() }, context);
  expect(states()).toEqual([["sent", undefined]]);
  await expect(sendAgain({ id: "none" }, context)).rejects.toMatchObject({ code: "not-found" });
});

test("a mail of which nobody knows whether it was taken is never repeated unasked; repeated, it has the same id", async () => {
  const { context, send, states, first } = studio();
  server.misbehave({ at: "data", does: "hangUp" });
  await send();
  expect(states()).toEqual([["unsure", "lost"]]);
  server.misbehave();
  fresh.time += 24 * 60 * minute;
  await send();
  expect(server.caught).toHaveLength(1);
  await sendAgain({ id: first() }, context);
  const [before, after] = server.caught.map(({ mail }) => mail.messageId);
  expect(after).toBe(before);
});

test("what was being sent when the program ended may have arrived, and is not sent again", async () => {
  const { mails, states, first, anew } = studio();
  mails.turn(first(), "sending", fresh.now());
  await sendDueMails(anew());
  expect(states()).toEqual([["unsure", "lost"]]);
  expect(server.caught).toEqual([]);
});

test("a wrong password is tried once, not with every mail; better settings send what was kept back", async () => {
  const { context, account, add, send, states } = studio();
  add();
  const password = "wrong";
  saveMail({ account: { ...account, user: "sales" }, password }, context);
  await send();
  expect(states()).toEqual([
    ["failed", "signIn"],
    ["waiting", undefined],
  ]);
  saveMail({ account }, context);
  await send();
  expect(states()).toEqual([
    ["sent", undefined],
    ["sent", undefined],
  ]);
});

test("better settings send only what is of the last two days, and of meetings that are still ahead", async () => {
  const { context, account, mails, add, send, states } = studio();
  removeMail(undefined, context);
  const person = { name: "Vera", email: "vera@example.com" };
  const start = fresh.time + 47.5 * 60 * minute;
  const fail = () => {
    for (const { id } of mails.due(fresh.now())) {
      mails.turn(id, "sending", fresh.now());
      mails.end(id, { state: "failed", problem: { code: "noAccount" } }, fresh.now());
    }
  };
  add();
  fail();
  fresh.time += 47 * 60 * minute;
  add();
  add({
    ...{ method: "CANCEL", uid: "uid", sequence: 0, start, end: start + 30 * minute },
    ...{ summary: "Hello", description: "", organizer: person, attendee: person },
  });
  fail();
  fresh.time += 60 * minute;
  saveMail({ account }, context);
  await send();
  expect(states()).toEqual([
    ["failed", "noAccount"],
    ["sent", undefined],
    ["failed", "noAccount"],
  ]);
});

test("a password goes to the server and user only that it was typed for", async () => {
  const { context, account } = studio();
  const to = "vera@example.com";
  const known = { ...account, user: "sales" };
  saveMail({ account: known, password: "secret" }, context);
  const tested = await testMail({ account: { ...known, host: "localhost" }, to, language: "en" }, context);
  expect(tested).toEqual({ problem: { code: "noPassword" } });
  saveMail({ account: { ...known, host: "localhost" } }, context);
  expect(context.vault.get("mail")).toBeUndefined();
  expect(await testMail({ account, to, language: "pt-BR" }, context)).toEqual({ problem: null });
  expect(server.caught[0]).toMatchObject({ to: [to], mail: { subject: "Teste do Parley" } });
  const open = { ...account, host: "mail.acme.com" };
  await expect(testMail({ account: open, to, language: "en" }, context)).rejects.toMatchObject({
    code: "invalid",
  });
  expect(() => saveMail({ account: open }, context)).toThrow(expect.objectContaining({ code: "invalid" }));
});

test("what waits can be held back, and goes to nobody once the server is forgotten", async () => {
  const { context, add, letters, states, send, first } = studio();
  expect(dropMail({ id: first() }, context)).toBe(true);
  expect(letters()).toEqual([]);
  add();
  removeMail(undefined, context);
  await send();
  expect([states(), server.caught]).toEqual([[], []]);
});

test("an invitation that is not true any more, or comes too late, is not sent", async () => {
  const { context, mails, add, send, states } = studio();
  mails.forgetWaiting();
  const { store } = fresh;
  const start = fresh.time + 60 * minute;
  const booked = keepMeeting(store, { start, end: start + 30 * minute });
  const person = { name: "Vera", email: "vera@example.com" };
  const event: MailEvent = {
    ...{ method: "REQUEST", uid: entryUid(booked), sequence: 0, start, end: booked.end },
    ...{ summary: "Hello", description: "", organizer: person, attendee: person },
  };
  add(event);
  createMeetingRecords(store).settle({ ...booked, start: start + minute });
  await send();
  expect(states()).toEqual([]);
  createMeetingRecords(store).settle(booked);
  add(event);
  server.misbehave({ at: "data", code: 554 });
  await send();
  expect(states()).toEqual([["failed", "refused"]]);
  createMeetingRecords(store).settle({ ...booked, start: start + minute });
  const [failed] = mails.letters().get("request-1") ?? [];
  await expect(sendAgain({ id: failed?.id ?? "" }, context)).rejects.toMatchObject({ code: "conflict" });
  createMeetingRecords(store).settle(booked);
  add(event);
  fresh.time = start;
  await send();
  expect(states()).toEqual([
    ["failed", "refused"],
    ["failed", "over"],
  ]);
  expect(server.caught).toEqual([]);
});

/** Has a relay book meetings, which their visitors are to be told of. */
function relayBooks(emails: readonly string[]): void {
  const start = fresh.time + 99 * 60 * minute;
  const calendar = { account: "none", calendar: "c" };
  keepAccount(fresh.store, {
    ...{ id: "none", provider: "caldav", name: "anna", server: "https://dav.acme.com/", subject: "" },
    calendars: [
      {
        ...{ id: "c", name: "", isMain: true, canWrite: true, canCall: false, looked: true },
        invites: false,
      },
    ],
  });
  const meetings = emails.map((email, index) => ({
    ...({ id: `relay/${index}`, event: "relayMeeting", at: 0, state: "confirmed", callUrl: null } as const),
    ...{ requestId: `request-${index}-${fresh.newId()}`, whom: "agent:anna", timeZone: "UTC", name: "Vera" },
    ...{ email, language: "en", dialogue: "d", agent: "anna", calendar, entry: `e${index}` },
    ...{ start: start + index * 30 * minute, end: start + (index + 1) * 30 * minute, createdAt: fresh.time },
  }));
  keepRelayMeetings(meetings, fresh);
}

test("a mailbox that is invited again and again by way of a relay gets five invitations a day, and more only when the user wants it", async () => {
  const { context, mails, send } = studio();
  mails.forgetWaiting();
  keepMeeting(fresh.store);
  const all = () => [...mails.letters().values()].flat();
  const held = () => all().filter(({ problem }) => problem?.code === "tooMany");
  server.misbehave({ at: "recipient", code: 451 });
  relayBooks([...Array(7).fill("vera@example.com"), "Vera+more@Example.com", "wim@example.com"]);
  await send();
  // What a server has asked to bring later counts as well.
  expect(held()).toHaveLength(3);
  server.misbehave();
  fresh.time += minute;
  await send();
  expect(server.caught.map(({ to }) => to[0])).toEqual([
    ...Array(5).fill("vera@example.com"),
    "wim@example.com",
  ]);
  expect(held().map(({ state, to }) => [state, to])).toEqual([
    ["failed", "vera@example.com"],
    ["failed", "vera@example.com"],
    ["failed", "Vera+more@Example.com"],
  ]);
  server.misbehave({ at: "recipient", code: 451 });
  await sendAgain({ id: held()[0]?.id ?? "" }, context);
  server.misbehave();
  fresh.time += minute;
  await send();
  expect([server.caught.length, held().length]).toEqual([7, 2]);
  fresh.time += 24 * 60 * minute;
  relayBooks(["vera@example.com"]);
  await send();
  expect([server.caught.length, held().length]).toEqual([8, 2]);
});

test("a mail that is damaged keeps no other from being sent", async () => {
  const { add, send } = studio();
  fresh.store.db.exec("UPDATE mails SET mail = 'no JSON'");
  add();
  await send();
  expect(server.caught).toHaveLength(1);
});

test("a mail about a meeting that is damaged waits, at most as long as others, and keeps none of them from being sent", async () => {
  const { context, mails, add, send, states } = studio();
  mails.forgetWaiting();
  const booked = keepMeeting(fresh.store, { start: fresh.time + 99 * 60 * minute });
  const person = { name: "Vera", email: "vera@example.com" };
  add({
    ...{ method: "REQUEST", uid: entryUid(booked), sequence: 0, start: booked.start, end: booked.end },
    ...{ summary: "Hello", description: "", organizer: person, attendee: person },
  });
  fresh.store.db.exec("UPDATE meetings SET record = '{}'");
  add();
  await send();
  expect(states()).toEqual([
    ["waiting", undefined],
    ["sent", undefined],
  ]);
  fresh.time += 48 * 60 * minute;
  await sendDueMails(context);
  expect(states()).toEqual([["sent", undefined]]);
});
