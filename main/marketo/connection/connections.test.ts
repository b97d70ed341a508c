import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createVault } from "../../secrets/createVault.ts";
import { clientOf } from "./clientOf.ts";
import { createMarketoRoom } from "./createMarketoRoom.ts";
import { listConnections } from "./listConnections.ts";
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
  };
}
const connection = (change: object = {}) => ({
  ...{ id: "m", name: "Production", endpoint: `${marketo.url}/rest`, munchkinId: "", dailyBudget: 100 },
  ...change,
});
const key = () => ({ clientId: marketo.clientId, clientSecret: marketo.clientSecret });
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

test("names are taken once, endpoints have to be some, and what is removed takes its key along", () => {
  saveConnection({ connection: connection(), credentials: key() }, context);
  expect(() => saveConnection({ connection: connection({ id: "n", name: "PRODUCTION" }) }, context)).toThrow(
    expect.objectContaining({ code: "name-taken" }),
  );
  const open = connection({ endpoint: "http://284-RPR-133.mktorest.com" });
  expect(() => saveConnection({ connection: open }, context)).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
  removeConnection({ id: "m" }, context);
  expect(list()).toEqual([]);
  expect(context.vault.get("marketo.m")).toBeUndefined();
});
