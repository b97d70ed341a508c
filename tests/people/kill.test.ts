import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPeopleReader } from "#main/people/query/createPeopleReader.ts";
import { listPeople } from "#main/people/query/listPeople.ts";
import { openPeople } from "#main/people/store/openPeople.ts";
import { closeStore } from "#main/store/closeStore.ts";

/** Ten batches, every tenth row somebody who was there before. */
const rows = 160_000;
const idOf = (row: number) => (row % 10 === 9 ? row - 5 : row) + 1;

let folder = "";
let importer: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-kill-"));
});

afterEach(() => {
  importer?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("an import that is killed again and again ends with everybody, nobody double", {
  timeout: 120_000,
}, async () => {
  const csv = path.join(folder, "people.csv");
  const lines = Array.from({ length: rows }, (_, row) => `${idOf(row)},"row ${row}, it is",null`);
  writeFileSync(csv, `id,lastName,email\n${lines.join("\n")}\n`);
  const file = path.join(folder, "people.db");
  let kills = 0;
  while (!(await importUntilKilled(file, csv, (kills * 37) % 120))) {
    kills += 1;
    const kept = inspect(file);
    expect(kept.integrity, `after kill ${kills}`).toBe("ok");
    expect(kept.people, `after kill ${kills}`).toEqual(peopleOf(kept.rows));
    expect(kills).toBeLessThan(50);
  }
  expect(kills).toBeGreaterThan(1);
  const kept = inspect(file);
  expect(kept.rows).toBe(rows);
  expect(kept.people).toEqual(peopleOf(rows));
});

/** Who is in, and with which row, after so many rows. */
function peopleOf(count: number): Map<unknown, unknown> {
  return new Map(Array.from({ length: count }, (_, row) => [idOf(row), `row ${row}, it is`]));
}

/** Answers whether the import came to its end before it could be killed, some milliseconds after its first batch. */
async function importUntilKilled(file: string, csv: string, delay: number): Promise<boolean> {
  const script = path.join(import.meta.dirname, "importer.ts");
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, file, csv], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  importer = child;
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  await pause(delay);
  child.kill("SIGKILL");
  const [code, signal] = await ended;
  if (signal !== "SIGKILL") expect(code).toBe(0);
  return signal !== "SIGKILL";
}

function inspect(file: string) {
  const store = openPeople(file, { now: 0 });
  try {
    const page = listPeople({ offset: 0, limit: rows }, createPeopleReader(store), {
      now: 0,
      timeZone: "UTC",
    });
    expect(page.count).toBe(page.people.length);
    return {
      integrity: store.db.pragma("integrity_check", { simple: true }),
      rows: store.db.prepare<[], number>("SELECT rows FROM imports").pluck().get() ?? 0,
      people: new Map<unknown, unknown>(page.people.map((one) => [one["lead.id"], one["lead.lastName"]])),
    };
  } finally {
    closeStore(store);
  }
}
