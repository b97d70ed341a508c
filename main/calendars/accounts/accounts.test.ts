import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { type Google, startGoogle } from "#tests/servers/google/startGoogle.ts";
import { type Graph, startGraph } from "#tests/servers/graph/startGraph.ts";
import { type SignInServer, startSignInServer } from "#tests/servers/oauth/startSignInServer.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { startRadicale } from "#tests/support/servers/startRadicale.ts";
import { saveSetup } from "../../scheduling/saveSetup.ts";
import { createVault } from "../../secrets/createVault.ts";
import { checkAccount } from "./checkAccount.ts";
import { chooseCalendars } from "./chooseCalendars.ts";
import { connectBySignIn } from "./connectBySignIn.ts";
import { connectServer } from "./connectServer.ts";
import { createCalendarRoom } from "./createCalendarRoom.ts";
import { listAccounts } from "./listAccounts.ts";
import { removeAccount } from "./removeAccount.ts";
import { setClient } from "./setClient.ts";
import { stopSignIn } from "./stopSignIn.ts";
import { watchAccounts } from "./watchAccounts.ts";

const fresh = freshStore();
const browse = async (url: string) => void (await (await fetch(url)).text());
const anna = "anna@acme.com";
let signIns: SignInServer;
let microsoft: SignInServer;
let google: Google;
let graph: Graph;
let context: ReturnType<typeof contextOf>;

function contextOf() {
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from(plain).reverse(),
    decryptString: (encrypted: Buffer) => Buffer.from(encrypted).reverse().toString(),
    getSelectedStorageBackend: () => "gnome_libsecret" as const,
  };
  let ids = 0;
  return {
    store: fresh.store,
    vault: createVault(fresh.store, keyring, "linux"),
    now: Date.now,
    newId: () => {
      ids += 1;
      return `account-${ids}`;
    },
    openExternal: vi.fn(browse),
    preferences: { get: () => ({ language: "en" }) as never, set: async () => undefined },
    app: { locale: "en-US" } as never,
    calendars: createCalendarRoom({
      googleIssuer: signIns.issuer,
      googleApi: google.url,
      microsoftIssuer: microsoft.issuer,
      microsoftApi: graph.url,
    }),
  };
}
const list = () => listAccounts(undefined, context);
const account = () => list().accounts[0];
const connect = (id?: string) =>
  connectBySignIn({ service: "google", ...(id === undefined ? {} : { account: id }) }, context);

beforeEach(async () => {
  signIns = await startSignInServer({ as: "google" });
  microsoft = await startSignInServer({ as: "microsoft" });
  google = await startGoogle(signIns.check);
  graph = await startGraph(microsoft.check);
  google.addCalendar({ id: "team", summary: "Team", timeZone: "UTC", accessRole: "reader" });
  google.addCalendar({ id: anna, summary: "Anna", timeZone: "UTC", primary: true, accessRole: "owner" });
  graph.addCalendar({ id: "main", name: "Calendar", canEdit: true, isDefaultCalendar: true });
  context = contextOf();
  const { clientId, clientSecret } = signIns;
  setClient({ service: "google", clientId, clientSecret }, context);
  setClient({ service: "microsoft", clientId: microsoft.clientId }, context);
});
afterEach(async () => {
  for (const server of [signIns, microsoft, google, graph]) await server.close();
});

test("who signs in has his main calendar looked at and written to, and nothing secret is told", async () => {
  expect(await connect()).toEqual({ ok: true, id: "account-1" });
  expect(list().accounts).toMatchObject([
    {
      provider: "google",
      name: anna,
      calendars: [
        { id: "team", looked: false, canWrite: false },
        { id: anna, looked: true, canWrite: true },
      ],
      writesTo: anna,
      checkedAt: expect.any(Number),
    },
  ]);
  expect(list().clients).toEqual({
    google: { clientId: signIns.clientId, hasSecret: true },
    microsoft: { clientId: microsoft.clientId, hasSecret: false },
  });
  const { accessToken, refreshToken } = JSON.parse(context.vault.get("calendar.account-1") ?? "");
  for (const secret of [accessToken, refreshToken, signIns.clientSecret])
    expect(JSON.stringify(list())).not.toContain(secret);
});

test("Microsoft's calendars are connected in the same way", async () => {
  expect(await connectBySignIn({ service: "microsoft" }, context)).toMatchObject({ ok: true });
  expect(account()).toMatchObject({ provider: "microsoft", name: anna, writesTo: "main" });
});

test("what was chosen stays when the same person signs in again, and somebody else does not take his place", async () => {
  await connect();
  chooseCalendars({ id: "account-1", looked: ["team"], writesTo: null }, context);
  expect(await connect("account-1")).toEqual({ ok: true, id: "account-1" });
  expect(await connect()).toEqual({ ok: true, id: "account-1" });
  expect(list().accounts).toHaveLength(1);
  expect(account()?.calendars.map(({ looked }) => looked)).toEqual([true, false]);
  expect(account()?.writesTo).toBeUndefined();
  signIns.person = { subject: "bob", email: "bob@acme.com" };
  expect(await connect("account-1")).toMatchObject({
    ok: false,
    problem: { code: "other-account", detail: "bob@acme.com" },
  });
  expect(account()?.name).toBe(anna);
  expect(() => chooseCalendars({ id: "account-1", looked: [], writesTo: "team" }, context)).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
});

test("a sign-in that was ended is told with the account that it is of, and mended by a new one", async () => {
  await connect();
  signIns.revoke();
  await checkAccount({ id: "account-1" }, context);
  expect(account()).toMatchObject({ name: anna, problem: { code: "sign-in", detail: "invalid_grant" } });
  await connect("account-1");
  expect(account()?.problem).toBeUndefined();
  await checkAccount({ id: "account-1" }, context);
  expect(account()?.problem).toBeUndefined();
});

test("whose sign-in was ended is told once by name, without anybody having asked, and no more once it is mended", async () => {
  await connect();
  const ref = { account: "account-1", calendar: anna };
  const agents = [
    { ...newAgent("anna", "UTC"), name: "Anna", looksAt: [ref], writesTo: ref },
    { ...newAgent("bob", "UTC"), name: "Bob" },
  ];
  saveSetup({ agents, teams: [], holidays: [] }, context);
  const push = vi.fn();
  const notify = vi.fn();
  const check = watchAccounts({ ...context, push }, notify);
  await check();
  expect(push).not.toHaveBeenCalled();
  signIns.revoke();
  await check();
  await check();
  expect(notify.mock.calls).toEqual([[["Anna"]]]);
  expect(push).toHaveBeenLastCalledWith("calendars:changed", {
    reconnect: [{ id: "anna", name: "Anna", accounts: ["account-1", "account-1"] }],
  });
  await connect("account-1");
  await check();
  expect(push).toHaveBeenLastCalledWith("calendars:changed", { reconnect: [] });
  expect(notify).toHaveBeenCalledTimes(1);
});

test("a calendar that is gone stays while it counts, and says so", async () => {
  await connect();
  chooseCalendars({ id: "account-1", looked: ["team", anna], writesTo: anna }, context);
  google.calendars.delete("team");
  await checkAccount({ id: "account-1" }, context);
  expect(account()).toMatchObject({ problem: { code: "gone" } });
  expect(account()?.calendars.map(({ id }) => id)).toEqual([anna, "team"]);
  chooseCalendars({ id: "account-1", looked: [anna], writesTo: anna }, context);
  await checkAccount({ id: "account-1" }, context);
  expect(account()?.problem).toBeUndefined();
  expect(account()?.calendars.map(({ id }) => id)).toEqual([anna]);
});

test("a problem of a calendar that is not looked at any more when its check ends is none", async () => {
  await connect();
  chooseCalendars({ id: "account-1", looked: ["team", anna], writesTo: anna }, context);
  google.calendars.delete("team");
  const checking = checkAccount({ id: "account-1" }, context);
  chooseCalendars({ id: "account-1", looked: [anna], writesTo: anna }, context);
  await checking;
  expect(account()?.problem).toBeUndefined();
});

test("where meetings go has lost its rights: the rest can be chosen, and it stays until another is", async () => {
  await connect();
  google.calendars.delete(anna);
  google.addCalendar({ id: anna, summary: "Anna", timeZone: "UTC", primary: true, accessRole: "reader" });
  await checkAccount({ id: "account-1" }, context);
  chooseCalendars({ id: "account-1", looked: ["team"], writesTo: anna }, context);
  expect(account()).toMatchObject({ writesTo: anna, calendars: [{ looked: true }, { looked: false }] });
  chooseCalendars({ id: "account-1", looked: [], writesTo: null }, context);
  expect(() => chooseCalendars({ id: "account-1", looked: [], writesTo: anna }, context)).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
});

test("a sign-in can be given up, and a second one takes the place of the first; neither leaves anything behind", async () => {
  context.openExternal.mockImplementation(async () => undefined);
  const first = connect();
  await vi.waitFor(() => expect(context.openExternal).toHaveBeenCalledTimes(1));
  const second = connect();
  expect(await first).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  await vi.waitFor(() => expect(context.openExternal).toHaveBeenCalledTimes(2));
  stopSignIn(undefined, context);
  expect(await second).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  context.openExternal.mockImplementation(browse);
  google.fail({ match: "calendarList", reply: { status: 403, body: {} } });
  expect(await connect()).toMatchObject({ ok: false, problem: { code: "refused" } });
  expect(list().accounts).toEqual([]);
  expect(context.vault.get("calendar.account-1")).toBeUndefined();
});

test("an account that is removed takes its tokens along", async () => {
  await connect();
  removeAccount({ id: "account-1" }, context);
  expect(list().accounts).toEqual([]);
  expect(context.vault.get("calendar.account-1")).toBeUndefined();
  await expect(checkAccount({ id: "account-1" }, context)).rejects.toMatchObject({ code: "not-found" });
});

test("a server is connected by a password; a wrong one leaves what was there", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-radicale-"));
  const radicale = await startRadicale(folder);
  try {
    await radicale.addCalendar(anna, "Work");
    const logIn = (password: string, id?: string) =>
      connectServer(
        { server: radicale.url, user: anna, password, ...(id === undefined ? {} : { account: id }) },
        context,
      );
    expect(await logIn("wrong")).toMatchObject({ ok: false, problem: { code: "sign-in" } });
    expect(list().accounts).toEqual([]);
    expect(await logIn("open sesame")).toMatchObject({ ok: true });
    expect(account()).toMatchObject({
      name: anna,
      server: radicale.url,
      calendars: [{ name: "Work", looked: true }],
    });
    const { id = "" } = account() ?? {};
    expect(await logIn("wrong", id)).toMatchObject({ ok: false });
    expect(context.vault.get(`calendar.${id}`)).toBe("open sesame");
    radicale.setPassword("another");
    await checkAccount({ id }, context);
    expect(account()).toMatchObject({ problem: { code: "sign-in" } });
    expect(await logIn("another", id)).toMatchObject({ ok: true });
    expect(account()?.problem).toBeUndefined();
    await expect(
      connectServer({ server: "http://example.org", user: "a", password: "b" }, context),
    ).rejects.toMatchObject({
      code: "invalid",
      detail: "notEncrypted",
    });
  } finally {
    await radicale.stop();
    rmSync(folder, { recursive: true });
  }
});
