import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeInstall } from "#main/install/describeInstall.ts";
import { publishSite } from "#main/publish/publishSite.ts";
import { reviewPublish } from "#main/publish/reviewPublish.ts";
import { rollBack } from "#main/publish/rollBack.ts";
import { saveTarget } from "#main/targets/saveTarget.ts";
import { testTarget } from "#main/targets/testTarget.ts";
import type { MarketoOptions } from "#tests/servers/marketo/MarketoOptions.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { keepConnection } from "#tests/support/keepConnection.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";

const fresh = freshStore();
let context: ReturnType<typeof publishContext>;
let marketo: Marketo;
const target = {
  ...{ id: "t", name: "Site", address: "", kind: "designStudio" as const },
  ...{ connection: "m", folder: "Images", prefix: "chat-" },
};

async function start(options: MarketoOptions = {}, dailyBudget?: number): Promise<void> {
  marketo = await startMarketo({ people: 1, timeScale: 1000, ...options });
  keepConnection(marketo, context, dailyBudget);
  saveTarget({ target }, context);
}

beforeEach(() => {
  // Calls are counted in a window of time, which has to pass.
  context = { ...publishContext(fresh), now: Date.now };
  addLive(fresh, "a");
});
afterEach(() => marketo.close());

const publish = (replace: string[] = []) =>
  publishSite({ target: "t", despiteWarnings: true, replace }, context);
const files = () => marketo.subscription.files.all;
const named = (name: string) => files().find((file) => file.name === name);
const contentOf = (name: string) => named(name)?.contents.at(-1)?.toString();
const upload = (text: string) => ({ name: "x", type: "text/javascript", bytes: Buffer.from(text) });
const sends = () =>
  marketo.calls.filter(({ method, path }) => method === "POST" && path.startsWith("/rest/asset/"));

test("all files stand beside one another, scripts alone, the manifest last; and visitors' line leads there", async () => {
  await start();
  expect(await publish()).toMatchObject({ url: "" });
  const names = files().map(({ name }) => name);
  expect(names.at(-1)).toBe("chat-site.js");
  expect(names.every((name) => /^chat-([acd]-)?[\w.-]+\.js$/.test(name))).toBe(true);
  expect(contentOf("chat-parley.js")).toBe("/* parleyFlat.js */");
  const { snippet, known } = await describeInstall({ target: "t" }, context);
  expect(snippet).toContain(`src="${marketo.url}/rs/${marketo.munchkinId}/images/chat-parley.js"`);
  expect(known).toBe(true);
});

test("a try writes nothing, since nothing could be taken away again", async () => {
  await start();
  expect(await testTarget({ target }, context)).toEqual({ site: "none" });
  expect(sends()).toEqual([]);
});

test("files are found behind hundreds of others, and known ones keep their ID", async () => {
  await start();
  for (let index = 0; index < 430; index += 1)
    marketo.subscription.files.create(`logo-${index}.png`, 34, "", upload("x"));
  await publish();
  const before = named("chat-site.js")?.id;
  addLive(fresh, "b");
  expect((await publish()).changed).toEqual([expect.stringMatching(/^d\//), "site.js"]);
  expect(named("chat-site.js")?.id).toBe(before);
  expect(files().filter(({ name }) => name === "chat-site.js")).toHaveLength(1);
});

test("a file of this name in another folder is somebody else's until the user gives it up", async () => {
  await start();
  marketo.subscription.files.create("chat-site.js", 36, "", upload("/* theirs */"));
  expect(await reviewPublish({ target: "t" }, context)).toMatchObject({
    foreign: ["site.js"],
    there: "other",
  });
  await expect(publish()).rejects.toMatchObject({ code: "target-changed" });
  await publish(["site.js"]);
  expect(contentOf("chat-site.js")).toMatch(/^parley\.register/);
});

test("content that was moved to another folder is found there, and stays one file", async () => {
  await start();
  await publish();
  const all = files();
  const moved = all.findIndex(({ name }) => name.startsWith("chat-d-"));
  all.splice(moved, 1, { ...all[moved], folder: 36 } as (typeof all)[number]);
  addLive(fresh, "b");
  expect((await publish()).changed).toHaveLength(3);
  expect(new Set(files().map(({ name }) => name)).size).toBe(files().length);
});

test("an answer that was lost makes no second file", async () => {
  await start();
  marketo.fail({ match: "POST /rest/asset/v1/files.json", times: 2, with: { lose: true } });
  await publish();
  const names = files().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(await reviewPublish({ target: "t" }, context)).toMatchObject({ upToDate: true, foreign: [] });
});

test("an older copy of the manifest in Marketo's caches is told, with how long to wait", async () => {
  await start();
  await publish();
  addLive(fresh, "b");
  marketo.fail({ match: /GET \/rs\/.*chat-site\.js$/, times: 10, with: { stale: true } });
  const begun = Date.now();
  const { late } = await publish();
  expect(late?.until).toBeGreaterThan(begun + 299_000);
  expect(late?.until).toBeLessThanOrEqual(Date.now() + 300_000);
  // What stands there is known all the same.
  expect((await publish()).changed).toEqual([]);
});

test("content that visitors do not get yet keeps the switch from happening, and the next publish goes on", async () => {
  await start();
  await publish();
  const before = contentOf("chat-site.js");
  addLive(fresh, "b");
  marketo.fail({ match: /GET \/rs\/.*chat-d-/, times: 4, with: { status: 404 } });
  await expect(publish()).rejects.toMatchObject({ code: "target-stale" });
  expect(contentOf("chat-site.js")).toBe(before);
  expect((await publish()).changed).toEqual(["site.js"]);
});

test("a publish that breaks off half-way goes on, and an earlier one comes back", async () => {
  await start();
  const { publication } = await publish();
  const before = contentOf("chat-site.js");
  addLive(fresh, "b");
  marketo.fail({ match: /POST .*content\.json/, times: 20, with: { code: "611" } });
  await expect(publish()).rejects.toMatchObject({ code: "unreachable" });
  expect(contentOf("chat-site.js")).toBe(before);
  marketo.subscription.faults.clear();
  expect((await publish()).changed).toEqual(["site.js"]);
  expect((await rollBack({ publication }, context)).changed).toEqual(["site.js"]);
  expect(contentOf("chat-site.js")).toBe(before);
});

test("what went to a host without folders is not brought back to one with them, nor the other way round", async () => {
  await start();
  const { publication: flat } = await publish();
  const folder = path.join(fresh.folder, "site");
  saveTarget({ target: { ...target, kind: "folder", folder } }, context);
  await expect(rollBack({ publication: flat }, context)).rejects.toMatchObject({ code: "other-host" });
  expect(existsSync(folder)).toBe(false);
  const { publication } = await publish();
  saveTarget({ target: { ...target, kind: "zip", file: `${folder}.zip` } }, context);
  await publish();
  expect(await rollBack({ publication }, context)).toMatchObject({ publication: expect.any(String) });
  saveTarget({ target }, context);
  const before = sends().length;
  await expect(rollBack({ publication }, context)).rejects.toMatchObject({ code: "other-host" });
  expect(sends()).toHaveLength(before);
  expect(await rollBack({ publication: flat }, context)).toMatchObject({ publication: expect.any(String) });
});

test("files that Marketo would not take are told before anything is sent", async () => {
  await start();
  writeFileSync(path.join(context.app.widget, "chat.js"), "x".repeat(1_100_000));
  await expect(reviewPublish({ target: "t" }, context)).rejects.toMatchObject({
    code: "target-limit",
    detail: expect.stringMatching(/^c\/\w+\.js \(1\.1 MB\)$/),
  });
  await expect(publish()).rejects.toMatchObject({ code: "target-limit" });
  expect(sends()).toEqual([]);
});

test.each([
  ["a name that Marketo has changed", { name: "chat_site.js" }, "unwritable"],
  ["a size that is another", { size: 3 }, "unwritable"],
])("%s is told", async (_, change, code) => {
  await start();
  marketo.fail({
    match: "POST /rest/asset/v1/files.json",
    times: 50,
    with: {
      alter: (answer) => ({
        ...answer,
        result: (answer.result as object[]).map((file) => ({ ...file, ...change })),
      }),
    },
  });
  await expect(publish()).rejects.toMatchObject({ code });
  expect(named("chat-site.js")).toBeUndefined();
});

test("refusals inside HTTP 200 say what to do", async () => {
  await start({ permissions: ["Read-Only Assets"] });
  await expect(publish()).rejects.toMatchObject({
    code: "credentials",
    detail: expect.stringContaining("Read-Write Assets"),
  });
  marketo.fail({ match: "folder/byName", with: { code: "607" } });
  await expect(publish()).rejects.toMatchObject({ code: "quota" });
});

test("a folder that is not there, and a budget that is used up", async () => {
  await start({}, 2);
  saveTarget({ target: { ...target, folder: "Gone" } }, context);
  await expect(publish()).rejects.toMatchObject({ code: "no-folder", detail: "Gone" });
  saveTarget({ target }, context);
  await expect(publish()).rejects.toMatchObject({ code: "quota" });
});
