import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createCalendarRoom } from "#main/calendars/accounts/createCalendarRoom.ts";
import { answerCall } from "#main/ipc/answerCall.ts";
import type { HandlerContext } from "#main/ipc/HandlerContext.ts";
import { handlers } from "#main/ipc/handlers.ts";
import { createMailRoom } from "#main/mail/createMailRoom.ts";
import { createMarketoRoom } from "#main/marketo/connection/createMarketoRoom.ts";
import { createMeetingsRoom } from "#main/meetings/MeetingsRoom.ts";
import { createPeopleRoom } from "#main/people/calls/createPeopleRoom.ts";
import { createRelaysRoom } from "#main/relays/createRelaysRoom.ts";
import { createReportsRoom } from "#main/reports/createReportsRoom.ts";
import { createVault } from "#main/secrets/createVault.ts";
import { createSimulator } from "#main/simulator/createSimulator.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { type Channel, channels } from "#shared/ipc/channels.ts";
import { contract } from "#shared/ipc/contract.ts";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import type { Result } from "#shared/ipc/result.ts";
import { agentsInputs } from "#tests/support/agentsInputs.ts";
import { calendarsInputs } from "#tests/support/calendars/calendarsInputs.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepSamples } from "#tests/support/keepSamples.ts";
import { mailInputs } from "#tests/support/mailInputs.ts";
import { meetingsInputs } from "#tests/support/meetings/meetingsInputs.ts";
import { peopleInputs } from "#tests/support/peopleInputs.ts";
import { relaysInputs } from "#tests/support/relaysInputs.ts";
import { reportsInputs } from "#tests/support/reportsInputs.ts";
import { requestsInputs } from "#tests/support/requestsInputs.ts";
import { widgetFiles } from "#tests/support/widgetFiles.ts";

const fresh = freshStore();
const sample = newDialogue({ id: "sample", name: "Sample", language: "en" });

/** A context like the studio's own, with a user who chooses files in the test's folder. */
function context(): HandlerContext {
  const preferences = preferencesSchema.parse({});
  const keyring = {
    isEncryptionAvailable: () => false,
    encryptString: (plain: string) => Buffer.from(plain),
    decryptString: (encrypted: Buffer) => encrypted.toString(),
  };
  return {
    store: fresh.store,
    now: fresh.now,
    newId: fresh.newId,
    vault: createVault(fresh.store, keyring, "linux"),
    simulator: createSimulator({ build: async () => [], newSession: () => "session" }),
    stage: {
      open: async (_, { address }) => ({ session: "session", url: address }),
      order: vi.fn(),
      close: vi.fn(),
      sample: "sample",
      chosen: undefined,
    },
    dialogs: {
      chooseLog: async () => undefined,
      chooseDocuments: async () => [path.join(fresh.folder, "sample.dialogue.json")],
      chooseFile: async (suggested) => path.join(fresh.folder, suggested),
      chooseLanguageFile: async () => path.join(fresh.folder, "sample.csv"),
      choosePdf: async () => undefined,
      choosePage: async () => undefined,
      chooseKeyFile: async () => undefined,
      chooseFolder: async () => path.join(fresh.folder, "bundle"),
    },
    publishing: { running: undefined },
    mail: createMailRoom(),
    meetings: createMeetingsRoom(),
    marketo: createMarketoRoom({ timeScale: 1000 }),
    calendars: createCalendarRoom(),
    people: createPeopleRoom(fresh.folder),
    reports: createReportsRoom(fresh.folder),
    relays: createRelaysRoom(),
    preferences: { get: () => preferences, set: () => Promise.resolve() },
    written: new Set(["/exported"]),
    app: {
      version: "1.0.0",
      platform: "linux",
      dataFolder: fresh.folder,
      locale: "en-US",
      templates: "assets/templates",
      widget: path.join(fresh.folder, "widget"),
    },
    push: vi.fn(),
    setMenu: vi.fn(),
    clipboard: { read: async () => "", write: async () => undefined },
    openExternal: async () => undefined,
    lookAtPage: async () => ({ title: "Acme", background: "#ffffff", text: "#111111", fonts: [] }),
    reveal: vi.fn(),
    flushed: vi.fn(),
  };
}

/** What every PNG begins with. */
const pngStart = "89504e470d0a1a0a";

/** A target whose file goes with the test. */
const zip = {
  ...{ kind: "zip", id: "zip", name: "Zip" },
  get file() {
    return path.join(fresh.folder, "site.zip");
  },
};
/** Nothing answers there; that it does not work is an answer too. */
const marketo = { id: "m", name: "Acme", endpoint: "http://127.0.0.1:9" };
let published = "";
/** A page that is served while the tests run. */
let page = "";
const server = createServer((_request, response) => response.end("<p>No chat here"));
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

/** An input that every call takes, given a dialogue with the id `sample`. */
const inputs: { readonly [Name in Channel]: unknown } = {
  "app:info": undefined,
  "app:flushed": { saved: true },
  "app:openExternal": { url: "https://acme.com/" },
  "app:reveal": { path: "/exported" },
  "dialogues:list": undefined,
  "dialogues:create": { name: "", language: "pt-BR", template: "product-questions" },
  "dialogues:get": { id: "sample" },
  "dialogues:save": { dialogue: sample, revision: 1 },
  "dialogues:rename": { id: "sample", name: "Other" },
  "dialogues:change": { changes: [{ id: "sample", priority: 3 }] },
  "dialogues:duplicate": { id: "sample" },
  "dialogues:delete": { id: "sample" },
  "dialogues:restore": { id: "deleted" },
  "dialogues:importFiles": undefined,
  "dialogues:importText": { name: "x.dialogue.json", text: JSON.stringify(sample) },
  "dialogues:exportFile": { id: "sample" },
  "dialogues:listDeleted": undefined,
  "dialogues:purge": { id: "deleted" },
  "dialogues:search": { query: "a", scope: "all", whole: false, matchCase: false, replacement: "b" },
  "dialogues:replace": {
    ...{ query: "a", scope: "all", whole: false, matchCase: false, replacement: "b" },
    dialogues: [{ id: "sample", revision: 1 }],
  },
  "dialogues:takeBack": {
    ...{ query: "a", scope: "all", whole: false, matchCase: false, replacement: "b" },
    dialogues: [],
  },
  "flows:add": { flow: { ...sample, id: "made", type: "flow" } },
  "flows:list": undefined,
  "targeting:list": undefined,
  "attributes:list": {},
  "flows:uses": { id: "sample" },
  "flows:dialogues": { id: "sample" },
  "versions:list": { id: "sample" },
  "versions:get": { version: "new-1" },
  "versions:checkpoint": { id: "sample", reason: "restoring" },
  "versions:keep": { id: "sample", name: "First" },
  "versions:name": { version: "new-1", name: "" },
  "backups:list": undefined,
  "backups:make": undefined,
  "backups:restore": { name: "parley-asked-1970-01-01T00-00-01-000Z.db" },
  "languages:export": { id: "sample", language: "pt-BR", form: "xliff" },
  "languages:import": undefined,
  "templates:list": undefined,
  "assets:choose": undefined,
  "bundle:export": { ids: ["sample"], form: "folder", despiteWarnings: true },
  "clipboard:writeCards": {
    ...{ parley: "cards", format: 1, copy: "c", dialogue: "sample" },
    ...{ nodes: sample.nodes, edges: sample.edges, notes: [], groups: [] },
  },
  "clipboard:readCards": undefined,
  "clipboard:writeText": { text: "a" },
  "drawing:save": { name: "Sample", drawing: { form: "mermaid", content: "flowchart LR" } },
  "simulator:open": { id: "sample", language: "en", attributes: {} },
  "simulator:choosePage": undefined,
  "simulator:openPage": { id: "sample", page: { kind: "sample", address: "https://acme.com/" } },
  "simulator:order": { session: "session", order: { type: "leave" } },
  "simulator:close": { session: "session" },
  "visitors:list": undefined,
  "visitors:save": { id: "ada", name: "Ada", language: "en" },
  "visitors:remove": { id: "ada" },
  "targets:list": undefined,
  "targets:save": {
    target: { kind: "zip", id: "other", name: "Other", file: "/tmp/other.zip" },
    secret: "s",
  },
  "targets:remove": { id: "zip" },
  "targets:test": { target: zip },
  "targets:choose": { what: "zip" },
  "publish:review": { target: "zip" },
  "publish:start": { target: "zip" },
  "publish:stop": undefined,
  "publish:rollback": {
    get publication() {
      return published;
    },
  },
  "publish:history": { target: "zip" },
  "install:describe": { target: "zip" },
  "install:check": {
    target: "zip",
    get url() {
      return page;
    },
  },
  "themes:list": undefined,
  "themes:save": { theme: { id: "dusk", name: "Dusk" }, revision: 1 },
  "themes:duplicate": { id: "dusk" },
  "themes:delete": { id: "dusk" },
  "themes:keepFile": { kind: "picture", name: "face.png", content: Buffer.from(pngStart, "hex") },
  "themes:readFile": { hash: "0".repeat(20) },
  "themes:readPage": { url: "https://acme.example" },
  "themes:preview": { theme: { id: "theme" }, scheme: "light", language: "en", open: true },
  "marketo:list": undefined,
  "marketo:save": { connection: marketo },
  "marketo:test": { connection: marketo, credentials: { clientId: "id", clientSecret: "wrong" } },
  "marketo:stopTest": undefined,
  "marketo:offer": { id: "m" },
  "marketo:sync": { id: "m", choice: { fields: ["email"], since: null, types: null, keepDays: 90 } },
  "marketo:stopSync": { id: "m", how: "pause" },
  "marketo:syncing": undefined,
  "marketo:createForm": { connection: "m", name: "Chat", fields: ["Email"] },
  "engagement:get": { id: "m" },
  "engagement:save": { id: "m", settings: { on: true } },
  "engagement:programs": { id: "m" },
  "engagement:run": { id: "m", onlyRead: true },
  "engagement:stop": undefined,
  "marketo:remove": { id: "m" },
  ...calendarsInputs,
  ...agentsInputs,
  ...meetingsInputs,
  ...requestsInputs,
  ...mailInputs,
  ...relaysInputs,
  ...peopleInputs,
  ...reportsInputs,
  "settings:get": undefined,
  "settings:set": { name: "Acme" },
  "sinks:test": {
    get url() {
      return page;
    },
  },
  "preferences:get": undefined,
  "preferences:set": { appearance: "dark" },
  "secrets:status": undefined,
  "secrets:setKeeping": { keeping: "memory" },
  "menu:set": [],
};

async function call(channel: Channel, input: unknown, inside: HandlerContext): Promise<Result<unknown>> {
  return answerCall({ channel, input, trusted: true }, handlers, inside, vi.fn());
}

test.each(channels.map((channel) => [channel]))("%s answers what the contract says", async (channel) => {
  const inside = context();
  mkdirSync(inside.app.widget);
  for (const name of widgetFiles) {
    writeFileSync(path.join(inside.app.widget, name), "");
  }
  writeFileSync(
    path.join(fresh.folder, "sample.dialogue.json"),
    JSON.stringify({ ...sample, id: "deleted" }),
  );
  await call("dialogues:importText", { name: "a", text: JSON.stringify(sample) }, inside);
  await call("dialogues:importFiles", undefined, inside);
  await call("dialogues:delete", { id: "deleted" }, inside);
  await call("versions:keep", { id: "sample", name: "Kept" }, inside);
  await call("themes:save", { theme: { id: "dusk" }, revision: 0 }, inside);
  await call("backups:make", undefined, inside);
  keepSamples(inside.store);

  await call("relays:save", inputs["relays:save"], inside);
  await call("targets:save", { target: zip }, inside);
  const publishing = await call("publish:start", { target: "zip", despiteWarnings: true }, inside);
  if (publishing.ok) ({ publication: published } = contract["publish:start"].output.parse(publishing.value));

  writeFileSync(path.join(fresh.folder, "sample.csv"), "id,en,pt-BR\nmessage.text,Hello,Olá");

  if (/^marketo:(?:offer|sync|createForm)$|^engagement:(?:programs|run)$/.test(channel)) {
    await call("secrets:setKeeping", { keeping: "memory" }, inside);
    await call("marketo:save", inputs["marketo:test"], inside);
    await call("settings:set", { sinks: { marketo: { payloadField: "chatPayload" } } }, inside);
  }

  const result = await call(channel, inputs[channel], inside);
  inside.marketo.syncing?.stop.abort("pause");
  await inside.marketo.syncing?.ended;
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  const parsed = contract[channel].output.safeParse(structuredClone(result.value));
  expect(parsed.error?.issues).toBeUndefined();
});

test("settings that were set are the settings from then on", async () => {
  const inside = context();
  await call("settings:set", { name: "Acme", timeZone: "America/Sao_Paulo" }, inside);
  expect(await call("settings:get", undefined, inside)).toMatchObject({
    ok: true,
    value: { name: "Acme", timeZone: "America/Sao_Paulo", chat: { position: "right" } },
  });
});

test("only what was exported in this run can be shown in the file manager", async () => {
  const inside = context();
  await call("dialogues:importText", { name: "a", text: JSON.stringify(sample) }, inside);
  const exported = await call("dialogues:exportFile", { id: "sample" }, inside);
  const file = path.join(fresh.folder, "Sample.dialogue.json");
  expect(exported).toEqual({ ok: true, value: { path: file } });
  expect(await call("app:reveal", { path: file }, inside)).toMatchObject({ ok: true });
  expect(await call("app:reveal", { path: "/etc/passwd" }, inside)).toMatchObject({
    error: { code: "forbidden" },
  });
  expect(inside.reveal).toHaveBeenCalledExactlyOnceWith(file);
});

test("a dialogue with errors is not exported, and each error is told before the user is asked for a place", async () => {
  const chooseFolder = vi.fn();
  const inside = { ...context(), dialogs: { ...context().dialogs, chooseFolder } };
  const broken = { ...sample, nodes: sample.nodes.filter(({ kind }) => kind !== "start"), edges: [] };
  await call("dialogues:importText", { name: "a", text: JSON.stringify(broken) }, inside);
  const result = await call("bundle:export", { ids: ["sample"], form: "folder" }, inside);
  expect(result).toMatchObject({
    ok: false,
    error: { code: "problems", problems: [{ code: "no-start", dialogue: "sample" }] },
  });
  expect(chooseFolder).not.toHaveBeenCalled();
});

test("a dialogue with warnings is exported only once the user has agreed to them", async () => {
  const chooseFolder = vi.fn();
  const inside = { ...context(), dialogs: { ...context().dialogs, chooseFolder } };
  await call("dialogues:importText", { name: "a", text: JSON.stringify({ ...sample, edges: [] }) }, inside);
  const exported = { ids: ["sample"], form: "folder" };
  expect(await call("bundle:export", exported, inside)).toMatchObject({
    ok: false,
    error: {
      code: "problems",
      problems: expect.arrayContaining([expect.objectContaining({ severity: "warning" })]),
    },
  });
  expect(chooseFolder).not.toHaveBeenCalled();
  const agreed = await call("bundle:export", { ...exported, despiteWarnings: true }, inside);
  expect(agreed).not.toMatchObject({ error: { code: "problems" } });
});
