import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { listDialogues } from "../dialogues/listDialogues.ts";
import { renameDialogue } from "../dialogues/renameDialogue.ts";
import { Failure } from "../failure/Failure.ts";
import type { Publishing } from "../publish/Publishing.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { setSiteSettings } from "../settings/setSiteSettings.ts";
import { keepNamed } from "../versions/keepNamed.ts";
import { listVersions } from "../versions/listVersions.ts";
import { listBackups } from "./listBackups.ts";
import { makeBackup } from "./makeBackup.ts";
import { restoreFromBackup } from "./restoreFromBackup.ts";

const context = freshStore();
const push = vi.fn();
const publishing: Publishing = { running: undefined };
const restore = (name: string) => restoreFromBackup({ name }, { ...context, push, publishing });
const names = () => listDialogues(undefined, context).map(({ name }) => name);
const insert = (id: string) => insertDialogue(newDialogue({ id, name: id, language: "en" }), context);

beforeEach(() => {
  push.mockClear();
  insert("a");
});

test("a backup brings dialogues, versions and settings back, and leaves the secrets of now", async () => {
  keepNamed({ id: "a", name: "Kept" }, context);
  const { name } = await makeBackup(undefined, context);
  const settings = getSiteSettings(undefined, context);
  renameDialogue({ id: "a", name: "renamed" }, context);
  insert("b");
  setSiteSettings({ ...settings, name: "Other" }, context);
  context.store.db.prepare("INSERT INTO secrets VALUES ('key', x'00')").run();

  await restore(name);
  expect(names()).toEqual(["a"]);
  expect(listVersions({ id: "a" }, context).map((version) => version.name)).toEqual(["Kept"]);
  expect(getSiteSettings(undefined, context)).toEqual(settings);
  expect(context.store.db.prepare("SELECT name FROM secrets").pluck().all()).toEqual(["key"]);
  expect(push).toHaveBeenCalledWith("dialogues:changed", {});
});

test("a restore can be taken back by the copy that it made before", async () => {
  const { name } = await makeBackup(undefined, context);
  insert("b");
  await restore(name);
  const before = listBackups(undefined, context).find(({ kind }) => kind === "restore");
  await restore(before?.name ?? "");
  expect(names().toSorted()).toEqual(["a", "b"]);
});

test("the list tells what made each copy", async () => {
  await makeBackup(undefined, context);
  writeFileSync(path.join(context.folder, "backups", "parley-2026-01-01.db"), "");
  writeFileSync(path.join(context.folder, "backups", "parley-before-0002.db"), "");
  expect(new Set(listBackups(undefined, context).map(({ kind }) => kind))).toEqual(
    new Set(["asked", "daily", "update"]),
  );
});

test("a damaged backup, and one that is not there, change nothing", async () => {
  await makeBackup(undefined, context);
  writeFileSync(path.join(context.folder, "backups", "parley-2026-01-01.db"), "no database".repeat(999));
  for (const name of ["parley-2026-01-01.db", "gone.db", "../parley.db"]) {
    await expect(restore(name)).rejects.toBeInstanceOf(Failure);
  }
  expect(names()).toEqual(["a"]);
  expect(listBackups(undefined, context).map(({ kind }) => kind)).not.toContain("restore");
});

test("nothing is restored under a publish", async () => {
  const { name } = await makeBackup(undefined, context);
  insert("b");
  publishing.running = { target: "t", stop: new AbortController() };
  await expect(restore(name)).rejects.toMatchObject({ code: "busy" });
  publishing.running = undefined;
  expect(names()).toHaveLength(2);
});
