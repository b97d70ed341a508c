import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeBundle } from "./writeBundle.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "parley-bundle-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = (texts: { readonly [name: string]: string }) =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const read = (name: string) => readFile(path.join(folder, name), "utf8");

test("the manifest before is kept, older content too", async () => {
  await writeBundle(files({ "site.js": "one", "d/1.js": "a" }), folder);
  await writeBundle(files({ "site.js": "two", "d/2.js": "b" }), folder);
  expect(await read("site.js")).toBe("two");
  expect(await read("site.previous.js")).toBe("one");
  expect(await read("d/1.js")).toBe("a");
});

test("writing the same again keeps the rollback", async () => {
  await writeBundle(files({ "site.js": "one" }), folder);
  await writeBundle(files({ "site.js": "two" }), folder);
  await writeBundle(files({ "site.js": "two" }), folder);
  expect(await read("site.previous.js")).toBe("one");
});

test("when content cannot be written the old manifest stays, and nothing half-written remains", async () => {
  await writeBundle(files({ "site.js": "one" }), folder);
  await writeFile(path.join(folder, "d"), "a file where a folder is needed");
  await expect(writeBundle(files({ "site.js": "two", "d/2.js": "b" }), folder)).rejects.toThrow(
    /d\/2\.js could not be written.*choose another folder/,
  );
  expect(await read("site.js")).toBe("one");
  expect((await readdir(folder)).sort()).toEqual(["d", "site.js"]);
});

test("a folder in the place of the manifest is told, not removed", async () => {
  await mkdir(path.join(folder, "site.js"));
  await expect(writeBundle(files({ "site.js": "two" }), folder)).rejects.toThrow(
    /site\.js could not be written/,
  );
  expect(await readdir(folder)).toEqual(["site.js"]);
});
