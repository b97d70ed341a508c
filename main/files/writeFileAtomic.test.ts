import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFileAtomic } from "./writeFileAtomic.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "parley-write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("makes missing folders and replaces what was there", async () => {
  const file = path.join(folder, "a", "b.txt");
  await writeFileAtomic(file, "one");
  await writeFileAtomic(file, new TextEncoder().encode("two"));
  expect(await readFile(file, "utf8")).toBe("two");
});

test("a failed write names the path, says what to do and leaves nothing behind", async () => {
  await writeFile(path.join(folder, "taken"), "a file");
  const file = path.join(folder, "taken", "b.txt");
  await expect(writeFileAtomic(file, "x")).rejects.toThrow(/taken.*choose another folder/);
  expect(await readdir(folder)).toEqual(["taken"]);
});

test("a folder in the place of the file stays, and no temporary file remains", async () => {
  await writeFileAtomic(path.join(folder, "b.txt", "inside"), "x");
  await expect(writeFileAtomic(path.join(folder, "b.txt"), "y")).rejects.toThrow(/folder/);
  expect(await readdir(folder)).toEqual(["b.txt"]);
  expect(await readFile(path.join(folder, "b.txt", "inside"), "utf8")).toBe("x");
});

test("many writers at once leave one whole content", async () => {
  const file = path.join(folder, "c.txt");
  const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(1000));
  await Promise.all(contents.map((content) => writeFileAtomic(file, content)));
  expect(contents).toContain(await readFile(file, "utf8"));
  expect(await readdir(folder)).toEqual(["c.txt"]);
});
