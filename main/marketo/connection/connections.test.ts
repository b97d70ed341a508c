import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createPeopleRoom } from "../../people/calls/createPeopleRoom.ts";
import { createVault } from "../../secrets/createVault.ts";
import type { CallEntry } from "../http/MarketoOptions.ts";
import { clientOf } from "./clientOf.ts";
import { createMarketoRoom } from "./createMarketoRoom.ts";
import { listConnections } from "./listConnections.ts";
import { noteReport } from "./noteReport.ts";
import { removeConnection } from "./removeConnection.ts";
import { saveConnection } from "./saveConnection.ts";
import { stopTest } from "./stopTest.ts";
import { testConnection } from "./testConnection.ts";

const fresh = freshStore();
let marketo: Marketo;
let context: ReturnType<typeof contextOf>;

function contextOf() {
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from(plain).reverse(),
    decryptString: (encrypted: Buffer) => Buffer.from(encrypted).reverse().toString(),
    getSelectedStorageBackend: () => "gnome_libsecret" as const,
  };
  return {
    store: fresh.store,
    vault: createVault(fresh.store, keyring, "linux"),
    now: Date.now,
    marketo: createMarketoRoom({ timeScale: 1000 }),
    push: vi.fn(),
    people: createPeopleRoom(fresh.folder),
    app: { dataFolder: fresh.folder } as Parameters<typeof removeConnection>[1]["app"],
  };
}
const connection = (change: object = {}) => ({
  ...{ id: "m", name: "Production", endpoint: `${marketo.url}/rest`, munchkinId: "", dailyBudget: 100 },
  ...change,
});
const key = () => ({ clientId: marketo.clientId, clientSecret: marketo.clientSecret });
const nothing = { capabilities: { features: {} }, refused: [], fields: 0, calls: 0 };
const list = () => listConnections(undefined, context);

beforeEach(async () => {
  marketo = await startMarketo({ people: 5, timeScale: 1000 });
  context = contextOf();
});
afterEach(() => marketo.close());

test("what a test found out before a connection was kept is kept with it, its calls too", async () => {
  await testConnection({ connection: connection(), credentials: key() }, context);
  expect(list()).toEqual([]);
  saveConnection({ connection: connection(), credentials: key() }, context);
  expect(list()).toMatchObject([
    {
      hasKey: true,
      profile: { endpoint: marketo.url, status: { user: expect.stringContaining("@"), ownCalls: 7 } },
    },
  ]);
  expect(JSON.stringify(list())).not.toContain(marketo.clientSecret);
  expect(JSON.stringify(list())).not.toContain(marketo.clientId);
});

test("a key is used only where it was typed for", async () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  await expect(testConnection({ connection: connection() }, context)).resolves.toMatchObject({
    capabilities: { features: { people: "allowed" } },
  });
  const elsewhere = connection({ endpoint: "http://127.0.0.1:9/rest" });
  await expect(testConnection({ connection: elsewhere }, context)).rejects.toMatchObject({
    code: "credentials",
  });
  saveConnection({ connection: elsewhere }, context);
  expect(list()).toMatchObject([{ hasKey: false, profile: { status: { ownCalls: 0 } } }]);
  expect(() => clientOf("m", context)).toThrow(expect.objectContaining({ code: "credentials" }));
  saveConnection({ connection: connection() }, context);
  expect(list()).toMatchObject([{ hasKey: false }]);
});

test("a budget outlives the program, and a new name changes nothing of it", async () => {
  saveConnection({ connection: connection({ dailyBudget: 2 }), credentials: key() }, context);
  const path = "/rest/v1/leads/describe2.json";
  await clientOf("m", context).get(path);
  await clientOf("m", context).get(path);
  context = contextOf();
  saveConnection({ connection: connection({ dailyBudget: 2, name: "Renamed" }) }, context);
  expect(await clientOf("m", context).get(path)).toMatchObject({ error: { code: "daily-budget" } });
  expect(list()).toMatchObject([{ profile: { name: "Renamed", status: { ownCalls: 2 } } }]);
});

test("all who work with a profile share its client", () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  expect(clientOf("m", context)).toBe(clientOf("m", context));
});

test("a test can be given up, and a second one takes the place of the first", async () => {
  marketo.fail({ match: "describe2", times: 9, with: { hang: true } });
  const first = testConnection({ connection: connection(), credentials: key() }, context);
  await vi.waitFor(() => expect(marketo.calls.some(({ path }) => path.includes("describe2"))).toBe(true));
  const second = testConnection({ connection: connection(), credentials: key() }, context);
  expect(await first).toMatchObject({ status: { error: { code: "cancelled" } } });
  stopTest(undefined, context);
  expect(await second).toMatchObject({ status: { error: { code: "cancelled" } } });
});

test("names are taken once, endpoints have to be some, and what is removed takes its key along", async () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  expect(() => saveConnection({ connection: connection({ id: "n", name: "PRODUCTION" }) }, context)).toThrow(
    expect.objectContaining({ code: "name-taken" }),
  );
  const open = connection({ endpoint: "http://284-RPR-133.mktorest.com" });
  expect(() => saveConnection({ connection: open }, context)).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
  await removeConnection({ id: "m", people: false }, context);
  expect(list()).toEqual([]);
  expect(context.vault.get("marketo.m")).toBeUndefined();
});

test("a failed test says nothing of the one before: neither its request nor how much was used", async () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  marketo.fail({ match: "describe2", times: 9, with: { code: "1003" } });
  await testConnection({ connection: connection() }, context);
  expect(list()).toMatchObject([{ profile: { status: { usedToday: expect.any(Number) } } }]);
  const { store } = context;
  const refused = { code: "607", message: "", retryable: false, requestId: "abc#1", until: 1 };
  noteReport(store, "m", { ...nothing, status: { checkedAt: 1, ownCalls: 0, error: refused } });
  const timeout = { code: "timeout", message: "", retryable: true };
  noteReport(store, "m", { ...nothing, status: { checkedAt: 2, ownCalls: 0, error: timeout } });
  const [one] = list();
  expect(one?.profile.status.error).toEqual(timeout);
  expect(one?.profile.status.usedToday).toBeUndefined();
});

test("what was used of a day is forgotten with the day", async () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  await testConnection({ connection: connection() }, context);
  expect(list()).toMatchObject([{ profile: { status: { usedToday: expect.any(Number) } } }]);
  const tomorrow = { ...context, now: () => Date.now() + 25 * 60 * 60 * 1000 };
  expect(listConnections(undefined, tomorrow)[0]?.profile.status.usedToday).toBeUndefined();
});

test("of another key nothing is known, but what was called stays", async () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  await testConnection({ connection: connection() }, context);
  saveConnection({ connection: connection({ name: "Renamed" }), credentials: key() }, context);
  expect(list()).toMatchObject([{ profile: { status: { user: expect.any(String) } } }]);
  const other = { clientId: "another", clientSecret: "secret" };
  saveConnection({ connection: connection(), credentials: other }, context);
  expect(list()).toMatchObject([{ hasKey: true, profile: { capabilities: { features: {} } } }]);
  expect(list()[0]?.profile.status).toEqual({ ownCalls: 7 });
});

test("a pause that Marketo asked for holds also for who opens the changed connection", async () => {
  const log = vi.fn<(entry: CallEntry) => void>();
  const slower = { ...context, marketo: createMarketoRoom({ timeScale: 100, log }) };
  saveConnection({ connection: connection(), credentials: key() }, slower);
  marketo.fail({ match: "describe2", times: 1, with: { code: "606" } });
  const waiting = clientOf("m", slower).get("/rest/v1/leads/describe2.json");
  const refused = { error: expect.objectContaining({ code: "606" }) };
  await vi.waitFor(() => expect(log).toHaveBeenCalledWith(expect.objectContaining(refused)));
  saveConnection({ connection: connection({ dailyBudget: 99 }) }, slower);
  expect(await clientOf("m", slower).get("/rest/v1/activities/types.json")).toMatchObject({ ok: true });
  const at = (path: string) => marketo.calls.find((one) => one.path.endsWith(path))?.at ?? 0;
  expect(at("types.json") - at("describe2.json")).toBeGreaterThanOrEqual(195);
  expect(await waiting).toMatchObject({ ok: true });
});

test("a test that leads to nothing leaves no key behind", async () => {
  await testConnection({ connection: connection({ id: "new" }), credentials: key() }, context);
  expect(context.marketo.clients.size).toBe(0);
  saveConnection({ connection: connection({ id: "new" }), credentials: key() }, context);
  expect(context.marketo.tested).toBeUndefined();
  await testConnection({ connection: connection({ id: "new" }) }, context);
  await removeConnection({ id: "new", people: false }, context);
  expect(context.marketo.tested).toBeUndefined();
});
