import { rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPeople } from "./createPeople.ts";
import type { People } from "./People.ts";

const utc = { now: 0, timeZone: "UTC" };
const everybody = { offset: 0, limit: 10, ...utc };

let folder = "";
let people: People;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "parley-people-"));
  people = createPeople(path.join(folder, "people.db"));
});

afterEach(async () => {
  await people.close();
  await rm(folder, { recursive: true, force: true });
});

function csvOf(rows: number): string {
  const csv = path.join(folder, "people.csv");
  const lines = Array.from({ length: rows }, (_, row) => `${row + 1},${row % 50 === 0 ? "CA" : "NY"}`);
  writeFileSync(csv, `id,state\n${lines.join("\n")}\n`);
  return csv;
}

test("people are written, found, counted and removed, and are there after a restart of the thread", async () => {
  const rows = { fields: ["state"], ids: [1, 2, 3], values: [["CA"], ["NY"], [null]] };
  await people.write(rows);
  expect(await people.remove({ ids: [2, 9] })).toEqual({ removed: 1 });
  await people.close();
  const where = { attribute: "lead.state", is: ["ca"] };
  expect(await people.count({ where, ...utc })).toEqual({ count: 1, of: 2 });
  expect(await people.list({ where, ...everybody })).toEqual({
    count: 1,
    of: 2,
    people: [{ "lead.id": 1, "lead.state": "CA" }],
  });
});

test("what was asked before is asked anew of who is there now", async () => {
  await people.write({ fields: ["state"], ids: [1, 2, 3], values: [["CA"], ["NY"], ["CA"]] });
  const where = { attribute: "lead.state", is: ["CA"] };
  expect(await people.count({ where, ...utc })).toEqual({ count: 2, of: 3 });
  await people.remove({ ids: [1] });
  expect(await people.count({ where, ...utc })).toEqual({ count: 1, of: 2 });
  await people.write({ fields: ["state"], ids: [2], values: [["CA"]] });
  expect(await people.count({ where, ...utc })).toEqual({ count: 2, of: 2 });
});

test("a list tells of each what is wanted, a look at one person everything", async () => {
  await people.write({
    fields: ["state", "age"],
    ids: [1, 2],
    values: [
      ["CA", "7"],
      [null, "8"],
    ],
  });
  const attributes = ["lead.state", "visit.url", "lead.state", "lead.id", "lead.unknown"];
  expect((await people.list({ ...everybody, attributes })).people).toEqual([
    { "lead.id": 1, "lead.state": "CA" },
    { "lead.id": 2, "lead.state": null },
  ]);
  expect(await people.get({ id: 2 })).toEqual({ "lead.id": 2, "lead.state": null, "lead.age": "8" });
  expect(await people.get({ id: 3 })).toBeNull();
});

test("a field is read as what the catalogue says, from the moment it is kept", async () => {
  await people.write({ fields: ["age"], ids: [1], values: [["5.0"]] });
  const ages = async () => (await people.list(everybody)).people.map((one) => one["lead.age"]);
  expect(await ages()).toEqual(["5.0"]);
  const age = {
    object: "lead",
    restName: "age",
    label: "Age",
    type: "integer",
    readOnly: false,
    crmManaged: false,
  } as const;
  await people.keepFields({ fields: [age] });
  expect(await ages()).toEqual([5]);
  expect(await people.readFields({})).toEqual([age]);
});

test("an import is stopped, goes on, and tells how far it is; others are answered meanwhile", async () => {
  const order = { name: "export", file: csvOf(50_000) };
  const stop = new AbortController();
  const stopped = people.import(order, { signal: stop.signal });
  stop.abort();
  expect(await stopped).toMatchObject({ done: false });
  const counts: Promise<{ readonly of: number }>[] = [];
  const told: number[] = [];
  const onProgress = ({ rows }: { readonly rows: number }) => {
    told.push(rows);
    counts.push(people.count({ where: { all: [] }, ...utc }));
  };
  expect(await people.import(order, { onProgress })).toMatchObject({ done: true, rows: 50_000 });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(50_000);
  expect(told.length).toBeGreaterThan(2);
  for (const { of } of await Promise.all(counts)) expect(of).toBeGreaterThan(0);
  expect(await people.count({ where: { attribute: "lead.state", is: ["CA"] }, ...utc })).toEqual({
    count: 1000,
    of: 50_000,
  });
});

test("what is wrong with a file or with the database is said as something to do", async () => {
  const missing = people.import({ name: "x", file: path.join(folder, "none.csv") });
  await expect(missing).rejects.toMatchObject({ code: "not-found" });
  const page = path.join(folder, "page.csv");
  writeFileSync(page, "<html>\n");
  await expect(people.import({ name: "y", file: page })).rejects.toMatchObject({ code: "invalid" });
  writeFileSync(path.join(folder, "letter.db"), "This is a letter, not a database. ".repeat(100));
  const letter = createPeople(path.join(folder, "letter.db"));
  await expect(letter.count({ where: { all: [] }, ...utc })).rejects.toMatchObject({ code: "damaged" });
  await letter.close();
});

test("what could not be opened is opened with the next call, when what was in the way is gone", async () => {
  const file = path.join(folder, "people.db");
  writeFileSync(file, "This is a letter, not a database. ".repeat(100));
  const ask = () => people.count({ where: { all: [] }, ...utc });
  await expect(ask()).rejects.toMatchObject({ code: "damaged" });
  rmSync(file);
  expect(await ask()).toEqual({ count: 0, of: 0 });
});

/** Holds up the next that is written by the thread, until it is let go. */
async function heldUp(): Promise<{ readonly waiting: Promise<unknown>; readonly letGo: () => void }> {
  await people.write({ fields: ["state"], ids: [1, 2, 3], values: [["CA"], ["NY"], ["CA"]] });
  const other = new Database(path.join(folder, "people.db"));
  other.exec("BEGIN IMMEDIATE");
  return { waiting: people.remove({ ids: [3] }), letGo: () => other.close() };
}

test("what waits when the thread ends is told so", async () => {
  const { waiting, letGo } = await heldUp();
  const told = expect(waiting).rejects.toMatchObject({ code: "cancelled" });
  const closed = people.close();
  letGo();
  await closed;
  await told;
  expect(await people.count({ where: { all: [] }, ...utc })).toEqual({ count: 3, of: 3 });
});

test("who no longer waits for an answer stops the thread at it, and others are answered", async () => {
  const where = { attribute: "lead.state", contains: ["c"] };
  const stop = new AbortController();
  const { waiting, letGo } = await heldUp();
  const asked = [
    people.count({ where, ...utc }, stop.signal),
    people.list({ where, ...everybody }, stop.signal),
  ];
  const others = people.count({ where, ...utc }, new AbortController().signal);
  stop.abort();
  letGo();
  const cancelled = { status: "rejected", reason: expect.objectContaining({ code: "cancelled" }) };
  expect(await Promise.allSettled(asked)).toEqual([cancelled, cancelled]);
  expect(await others).toEqual({ count: 1, of: 2 });
  expect(await waiting).toEqual({ removed: 1 });
});

test("why the people cannot be opened is told as it is", async () => {
  writeFileSync(path.join(folder, "file"), "");
  const nowhere = createPeople(path.join(folder, "file", "people.db"));
  await expect(nowhere.readSync({})).rejects.toMatchObject({ code: "unwritable" });
  await nowhere.close();
});
