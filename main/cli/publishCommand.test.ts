import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { buildWidget } from "#tests/support/buildWidget.ts";
import { callCli } from "#tests/support/callCli.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { saveTarget } from "../targets/saveTarget.ts";

const fresh = freshStore();
let folder: string;

beforeEach(async () => {
  await buildWidget();
  folder = path.join(fresh.folder, "site");
  const target = {
    kind: "folder" as const,
    id: "t",
    name: "Our Site",
    address: "https://acme.com/parley/",
    folder,
  };
  saveTarget({ target }, publishContext(fresh));
  addLive(fresh, "a");
});

const publish = (...words: string[]) =>
  callCli(["publish", ...words], { cwd: fresh.folder, home: fresh.folder });

test("publishes what is live and answers what was sent and where it is", async () => {
  const { exit, out } = await publish("--target", "our site", "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    publication: expect.any(String),
    changed: expect.arrayContaining(["parley.js", "site.js"]),
    url: "https://acme.com/parley/",
  });
  expect(readFileSync(path.join(folder, "site.js"), "utf8")).toContain('"id":"a"');
  expect(JSON.parse((await publish("--target", "Our Site", "--json")).out)).toMatchObject({ changed: [] });
});

test("writes over nothing of somebody else without being told to", async () => {
  await publish("--target", "Our Site");
  writeFileSync(path.join(folder, "site.js"), "theirs");
  const { exit, out } = await publish("--target", "Our Site", "--json");
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: { code: "target-changed" } });
  expect(readFileSync(path.join(folder, "site.js"), "utf8")).toBe("theirs");
  expect(await publish("--target", "Our Site", "--replace")).toMatchObject({ exit: 0 });
});

test("publishes nothing while a dialogue has errors, and says which", async () => {
  const { dialogue, revision } = loadDialogue("a", fresh);
  const nodes = dialogue.nodes.filter(({ kind }) => kind !== "start");
  saveDialogue({ dialogue: { ...dialogue, nodes, edges: [] }, revision }, { ...fresh });
  const { exit, err } = await publish("--target", "Our Site");
  expect(exit).toBe(1);
  expect(err).toContain("a: no-start:");
});

test("says what it needs", async () => {
  expect(await publish()).toMatchObject({ exit: 2, err: expect.stringContaining("--target NAME") });
  expect(await publish("--target", "Other")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("Our Site"),
  });
  vi.stubEnv("PARLEY_PUBLISH_SECRET", "s");
  saveTarget(
    {
      target: { kind: "webdav", id: "w", name: "Cloud", address: "", url: "http://127.0.0.1:9/", user: "u" },
    },
    publishContext(fresh),
  );
  const { exit, out } = await publish("--target", "Cloud", "--json");
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { code: "unreachable" } });
  vi.unstubAllEnvs();
});
