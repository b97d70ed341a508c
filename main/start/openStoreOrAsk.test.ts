import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { listDialogues } from "../dialogues/listDialogues.ts";
import { closeStore } from "../store/closeStore.ts";
import { keepDailyBackup } from "../store/keepDailyBackup.ts";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/Store.ts";
import { en } from "../texts/en.ts";
import { type Ask, openStoreOrAsk } from "./openStoreOrAsk.ts";

type Question = Parameters<Ask>[0];

const now = () => Date.UTC(2026, 0, 2);
let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-start-"));
  file = path.join(folder, "parley.db");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store with one dialogue, backed up or not, whose file is then overwritten. */
async function damagedStore({ backup }: { backup: boolean }): Promise<void> {
  const store = openStore(file, { now: now() });
  insertDialogue(newDialogue({ id: "a", name: "Kept", language: "en" }), { store, now });
  if (backup) await keepDailyBackup(store, now());
  closeStore(store);
  writeFileSync(file, "no database ".repeat(1000));
}

/** Opens the store with a user who, whenever he is asked, presses the button whose label begins with `label`. */
function openPressing(
  label: string,
  before: () => void = () => undefined,
): { readonly store: Store | undefined; readonly asked: readonly Question[] } {
  const asked: Question[] = [];
  const ask: Ask = (question) => {
    asked.push(question);
    before();
    return question.buttons.findIndex((button) => button.startsWith(label));
  };
  return { store: openStoreOrAsk(file, { texts: en, now, ask, report: () => undefined }), asked };
}

function names(store: Store | undefined): string[] {
  if (store === undefined) return ["no store"];
  const list = listDialogues(undefined, { store }).map(({ name }) => name);
  closeStore(store);
  return list;
}

test("a store that opens asks nothing", () => {
  const { store, asked } = openPressing("Quit");
  expect(asked).toEqual([]);
  expect(names(store)).toEqual([]);
});

test("a damaged store can go on with its latest backup", async () => {
  await damagedStore({ backup: true });
  const { store, asked } = openPressing("Use the backup");
  expect(asked[0]?.detail).toContain("damaged");
  expect(names(store)).toEqual(["Kept"]);
});

test("a damaged store can start empty, with the damaged file kept", async () => {
  await damagedStore({ backup: true });
  expect(names(openPressing("Start empty").store)).toEqual([]);
  const aside = readdirSync(folder).find((name) => name.startsWith("parley.db.damaged"));
  expect(readFileSync(path.join(folder, aside ?? ""), "utf8")).toContain("no database");
});

test("without a backup none is offered", async () => {
  await damagedStore({ backup: false });
  expect(openPressing("Quit").asked[0]?.buttons).toEqual(["Start empty", "Quit"]);
});

test("who quits finds everything as it was", async () => {
  await damagedStore({ backup: true });
  const before = readFileSync(file);
  expect(openPressing("Quit").store).toBeUndefined();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a locked store opens once the other program has let go", () => {
  closeStore(openStore(file, { now: now() }));
  const other = new Database(file);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  const { store, asked } = openPressing("Try again", () => other.close());
  expect(asked.map(({ buttons }) => buttons)).toEqual([["Try again", "Quit"]]);
  expect(names(store)).toEqual([]);
});
