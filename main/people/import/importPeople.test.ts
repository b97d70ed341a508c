import { describe, expect, test } from "vitest";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { createPeopleReader } from "../query/createPeopleReader.ts";
import { listPeople } from "../query/listPeople.ts";
import type { CsvSource } from "./importCsv.ts";
import { importPeople } from "./importPeople.ts";
import { readImportMark } from "./readImportMark.ts";

const context = freshPeople();

/** A file that comes in pieces of so many bytes, from where it is asked for. */
function source(text: string, piece = 1000): CsvSource {
  const bytes = new TextEncoder().encode(text);
  return {
    name: "export-1",
    async *open(from) {
      for (let at = from; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

const utc = { now: 0, timeZone: "UTC" };

function everybody() {
  return listPeople({ offset: 0, limit: 100_000 }, createPeopleReader(context.people), utc).people;
}

function heaviestBlock(): number | undefined {
  return context.people.db
    .prepare<[], number>(
      "SELECT sum(length(words)) AS weight FROM columns GROUP BY block ORDER BY weight DESC",
    )
    .pluck()
    .get();
}

function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `w${index % 7},${index + 1},"a, ""b""\n${index}"`);
  return ["lastName,id,notes", ...rows].join("\n");
}

describe("a file of people", () => {
  test("comes in by the names of its columns, whatever their order; null and blank are nothing", async () => {
    const text = 'email,id,lastName\nana@acme.com,7,"O\'Neil, ""Jr"""\nnull,3,\n"x😀@acme.com",5,Null\n';
    expect(await importPeople(context.people, source(text, 3))).toMatchObject({ rows: 3, done: true });
    expect(everybody()).toEqual([
      { "lead.id": 3, "lead.email": null, "lead.lastName": null },
      { "lead.id": 5, "lead.email": "x😀@acme.com", "lead.lastName": "Null" },
      { "lead.id": 7, "lead.email": "ana@acme.com", "lead.lastName": 'O\'Neil, "Jr"' },
    ]);
  });

  test("that is imported again makes nobody double", async () => {
    const { people } = context;
    await importPeople(people, source("id,lastName\n1,a\n2,b\n1,c\n"));
    await importPeople(people, { ...source("id,lastName\n2,d\n"), name: "export-2" });
    expect(everybody()).toEqual([
      { "lead.id": 1, "lead.lastName": "c" },
      { "lead.id": 2, "lead.lastName": "d" },
    ]);
  });

  test("that is stopped goes on where it was, and reads no byte before that again", async () => {
    const { people } = context;
    const text = manyRows(20_000);
    const stop = new AbortController();
    const first = await importPeople(people, source(text), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first.done).toBe(false);
    expect(everybody()).toHaveLength(first.rows);
    expect(readImportMark(people, "export-1")).toMatchObject({ rows: first.rows });

    const asked: number[] = [];
    const rest = source(text);
    const open = (from: number) => {
      asked.push(from);
      return rest.open(from);
    };
    const second = await importPeople(people, { name: "export-1", open });
    expect(second).toMatchObject({ rows: 20_000, bytes: new TextEncoder().encode(text).length, done: true });
    expect(asked).toEqual([first.bytes]);
    expect(everybody()).toHaveLength(20_000);
    expect(everybody().at(-1)).toEqual({
      "lead.id": 20_000,
      "lead.lastName": "w0",
      "lead.notes": 'a, "b"\n19999',
    });
  });

  test("that was cut keeps what came before, and says where it is broken", async () => {
    const text = `${manyRows(20_000)}\nw1,20001`;
    await expect(importPeople(context.people, source(text))).rejects.toThrow("Row 20001 has 2 columns");
    const kept = everybody().length;
    expect(kept).toBeGreaterThan(16_000);
    expect(readImportMark(context.people, "export-1")).toMatchObject({ rows: kept });
  });

  test.each([
    ["without ids", "email\na@b.c\n", "no column “id”"],
    ["with an id that is none", "id,email\n1,a\nx,b\n", "Row 2 of this CSV file has no number"],
    ["that is a page of a proxy", "<!doctype html>\n<html>\n<p>Sign in</p>\n", "no column “id”"],
  ])("%s is refused, and nobody comes in", async (_, text, message) => {
    await expect(importPeople(context.people, source(text))).rejects.toThrow(message);
    expect(everybody()).toEqual([]);
  });

  test("that finds the disk full keeps what is in, and goes on when there is room", async () => {
    const { people } = context;
    const text = manyRows(40_000);
    const used = Number(people.db.pragma("page_count", { simple: true }));
    people.db.pragma(`max_page_count = ${used + 50}`);
    await expect(importPeople(people, source(text, 60_000))).rejects.toMatchObject({ code: "SQLITE_FULL" });
    const kept = readImportMark(people, "export-1")?.rows ?? 0;
    expect(kept).toBeLessThan(40_000);
    expect(everybody()).toHaveLength(kept);
    people.db.pragma("max_page_count = 1073741823");
    expect(await importPeople(people, source(text, 60_000))).toMatchObject({ rows: 40_000, done: true });
    expect(everybody()).toHaveLength(40_000);
  });

  test("with long texts comes in by batches that a thread has room for, and is not read back for more", async () => {
    const { people } = context;
    const notes = (id: number) => `${id} ${"n".repeat(30_000)}`;
    const rows = Array.from({ length: 1200 }, (_, index) => `${index + 1},${notes(index + 1)}`);
    const told: number[] = [0];
    const text = ["id,notes", ...rows].join("\n");
    await importPeople(people, source(text, 60_000), { onProgress: ({ bytes }) => told.push(bytes) });
    const steps = told.slice(1).map((bytes, index) => bytes - (told[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(17 * 1024 * 1024);
    expect(heaviestBlock()).toBeLessThan(17 * 1024 * 1024);
    // A file of other fields does not make one block of all that is known of the same people.
    const ids = rows.map((_, index) => `${index + 1},${index}`);
    await importPeople(people, { ...source(["id,score", ...ids].join("\n")), name: "export-2" });
    expect(heaviestBlock()).toBeLessThan(26 * 1024 * 1024);
    const all = everybody();
    expect(all).toHaveLength(1200);
    expect(all.at(-1)).toEqual({ "lead.id": 1200, "lead.notes": notes(1200), "lead.score": "1199" });
  });

  test("of nobody is done at once", async () => {
    expect(await importPeople(context.people, source("id,email\n"))).toMatchObject({ rows: 0, done: true });
  });
});
