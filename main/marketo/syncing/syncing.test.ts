import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createPeopleRoom } from "../../people/calls/createPeopleRoom.ts";
import { createVault } from "../../secrets/createVault.ts";
import { createMarketoRoom } from "../connection/createMarketoRoom.ts";
import { listConnections } from "../connection/listConnections.ts";
import { removeConnection } from "../connection/removeConnection.ts";
import { saveConnection } from "../connection/saveConnection.ts";
import { lockSync } from "../sync/lockSync.ts";
import { getSyncing } from "./getSyncing.ts";
import { offerSync } from "./offerSync.ts";
import { startSync } from "./startSync.ts";
import { stopSync } from "./stopSync.ts";
import { syncWhenDue } from "./syncWhenDue.ts";

const fresh = freshStore();
const timeScale = 10_000;
let marketo: Marketo;
let context: ReturnType<typeof contextOf>;

function contextOf() {
  const keyring = {
    isEncryptionAvailable: () => true,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
    getSelectedStorageBackend: () => "gnome_libsecret" as const,
  };
  return {
    store: fresh.store,
    vault: createVault(fresh.store, keyring, "linux"),
    now: Date.now,
    marketo: createMarketoRoom({ timeScale }),
    people: createPeopleRoom(fresh.folder),
    push: vi.fn(),
    app: { dataFolder: fresh.folder } as Parameters<typeof startSync>[1]["app"],
    preferences: { get: () => ({ syncHourly: true }) } as Parameters<typeof syncWhenDue>[0]["preferences"],
  };
}

const told = () =>
  context.push.mock.calls.flatMap(([channel, payload]) =>
    channel === "marketo:sync" ? [payload as SyncProgress] : [],
  );
const status = () => listConnections(undefined, context)[0]?.profile.status;
const ended = () => context.marketo.syncing?.ended;
const connect = () => {
  const connection = { id: "m", name: "Acme", endpoint: marketo.url, munchkinId: "", dailyBudget: 1000 };
  const { clientId, clientSecret } = marketo;
  saveConnection({ connection, credentials: { clientId, clientSecret } }, context);
};
const begun = async (step: SyncProgress["step"]) => {
  while (!told().some((one) => one.step === step)) await after(1);
};

beforeEach(async () => {
  marketo = await startMarketo({ people: 60, timeScale });
  context = contextOf();
  connect();
});
afterEach(async () => {
  context.marketo.syncing?.stop.abort("quit");
  await context.people.people.close();
  await marketo.close();
});

test("what can be synced is known before the first sync, and what is chosen is chosen the next time too", async () => {
  const offer = await offerSync({ id: "m" }, context);
  expect(offer.fields).toContainEqual({ name: "email", label: "Email Address" });
  expect(offer.types.length).toBeGreaterThan(offer.offered.length - 1);
  const choice = { fields: ["email"], since: Date.UTC(2024, 0, 1), list: null, types: [2], keepDays: 30 };
  startSync({ id: "m", choice }, context);
  await ended();
  expect((await offerSync({ id: "m" }, context)).choice).toEqual(choice);
  startSync({ id: "m", choice: { ...choice, since: null, types: null } }, context);
  await ended();
  expect((await offerSync({ id: "m" }, context)).choice).toEqual({ ...choice, since: null, types: null });
});

test("without Marketo what was known is offered, and why it is not more", async () => {
  await marketo.close();
  const offer = await offerSync({ id: "m" }, context);
  expect(offer.error?.code).toBe("unreachable");
  expect(offer.fields).toContainEqual({ name: "email", label: "Email Address" });
});

test("a sync tells how far it is and what became of it, one at a time", async () => {
  startSync({ id: "m" }, context);
  expect(() => startSync({ id: "m" }, context)).toThrow(expect.objectContaining({ code: "busy" }));
  expect(getSyncing(undefined, context)).toMatchObject({ profile: "m", state: "running" });
  expect(status()?.sync?.state).toBe("running");
  await ended();
  expect(getSyncing(undefined, context)).toBeNull();
  expect(told().at(-1)).toMatchObject({ state: "done" });
  expect(told().map(({ step }) => step)).toEqual(expect.arrayContaining(["fields", "people", "activities"]));
  expect(context.push).toHaveBeenLastCalledWith("people:changed", {});
  expect(status()).toMatchObject({ syncedAt: expect.any(Number), sync: { state: "done", people: 60 } });
});

test("one that failed says why, and the next that ends well leaves nothing of it", async () => {
  marketo.fail({ match: "create.json", with: { code: "1003" } });
  startSync({ id: "m" }, context);
  await ended();
  expect(status()).toMatchObject({ sync: { state: "failed", error: { code: "1003" } } });
  expect(status()?.syncedAt).toBeUndefined();
  startSync({ id: "m" }, context);
  await ended();
  expect(status()?.sync).not.toHaveProperty("error");
});

test("a paused sync goes on where it was; a cancelled one takes back what it has asked for", async () => {
  startSync({ id: "m" }, context);
  await begun("export");
  await stopSync({ id: "m", how: "pause" }, context);
  expect(status()?.sync?.state).toBe("paused");
  syncWhenDue(context);
  expect(context.marketo.syncing).toBeUndefined();
  await stopSync({ id: "m", how: "cancel" }, context);
  expect(status()?.sync?.state).toBe("cancelled");
  startSync({ id: "m" }, context);
  await ended();
  expect(status()?.sync).toMatchObject({ state: "done", people: 60 });
});

test("one that ended with the program goes on by itself after the next start", async () => {
  startSync({ id: "m" }, context);
  await begun("export");
  const { syncing } = context.marketo;
  syncing?.stop.abort("quit");
  await syncing?.ended;
  await context.people.people.close();
  expect(status()?.sync?.state).toBe("running");
  context = contextOf();
  syncWhenDue(context);
  await ended();
  expect(status()?.sync).toMatchObject({ state: "done", people: 60 });
  syncWhenDue(context);
  expect(context.marketo.syncing).toBeUndefined();
});

test("one that is paused while the program ends does not go on by itself, and can still be cancelled", async () => {
  startSync({ id: "m" }, context);
  await begun("export");
  const paused = stopSync({ id: "m", how: "pause" }, context);
  expect(status()?.sync?.state).toBe("paused");
  await stopSync({ id: "m", how: "cancel" }, context);
  await paused;
  expect(status()?.sync?.state).toBe("cancelled");
  expect(context.marketo.syncing).toBeUndefined();
});

test("one that is to go on still is, when a command's sync is under way at that moment", async () => {
  const free = lockSync(fresh.folder);
  startSync({ id: "m" }, context);
  await ended();
  expect(status()?.sync).toMatchObject({ state: "failed", error: { code: "busy" } });
  context.store.db.exec("UPDATE marketo_profiles SET status = json_set(status, '$.sync.state', 'running')");
  syncWhenDue(context);
  await ended();
  expect(status()?.sync?.state).toBe("running");
  free?.();
  syncWhenDue(context);
  await ended();
  expect(status()?.sync).toMatchObject({ state: "done", people: 60 });
});

test("one that cannot be noted is not begun, and one whose end cannot be noted ends all the same", async () => {
  const { db } = context.store;
  const refuse = `CREATE TEMP TRIGGER full BEFORE UPDATE ON marketo_profiles BEGIN SELECT RAISE(ABORT, 'full'); END`;
  db.exec(refuse);
  expect(() => startSync({ id: "m" }, context)).toThrow("full");
  expect(context.marketo.syncing).toBeUndefined();
  db.exec("DROP TRIGGER full");
  startSync({ id: "m" }, context);
  context.marketo.syncing?.stop.abort("pause");
  db.exec(refuse);
  await ended();
  db.exec("DROP TRIGGER full");
  expect(context.marketo.syncing).toBeUndefined();
  expect(told().at(-1)?.state).toBe("paused");
});

test("a connection that gets another endpoint stops its sync, and nothing of the old one is told of the new", async () => {
  startSync({ id: "m" }, context);
  await begun("export");
  const end = ended();
  const other = { endpoint: "http://127.0.0.1:9", munchkinId: "", dailyBudget: 1000 };
  const credentials = { clientId: "a", clientSecret: "b" };
  saveConnection({ connection: { id: "m", name: "Acme", ...other }, credentials }, context);
  await end;
  expect(told().at(-1)?.state).toBe("paused");
  expect(status()).toEqual({ ownCalls: 0 });
});

test("a connection that is removed takes its sync along", async () => {
  startSync({ id: "m" }, context);
  await begun("export");
  const end = ended();
  await removeConnection({ id: "m", people: false }, context);
  await end;
  expect(context.marketo.syncing).toBeUndefined();
  expect(listConnections(undefined, context)).toEqual([]);
});

test("a connection that is removed takes the people along when that is wanted, and others can come", async () => {
  startSync({ id: "m" }, context);
  await ended();
  const left = path.join(fresh.folder, "people.db.export-1.csv");
  writeFileSync(left, "id,email\n");
  const free = lockSync(fresh.folder);
  await expect(removeConnection({ id: "m", people: true }, context)).rejects.toMatchObject({ code: "busy" });
  expect(status()?.sync?.state).toBe("done");
  free?.();
  await removeConnection({ id: "m", people: true }, context);
  expect(existsSync(left)).toBe(false);
  expect(context.people.isThere()).toBe(false);
  expect(context.push).toHaveBeenLastCalledWith("people:changed", {});
  connect();
  startSync({ id: "m" }, context);
  await ended();
  expect(status()?.sync).toMatchObject({ state: "done", people: 60 });
});
