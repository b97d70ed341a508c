import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { callCli } from "#tests/support/callCli.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { openPeople } from "../people/store/openPeople.ts";
import { peopleFile } from "../people/store/peopleFile.ts";
import { writePeople } from "../people/writePeople.ts";
import { writeSetting } from "../settings/writeSetting.ts";

const fresh = freshStore();

function keepPeople(): void {
  const people = openPeople(peopleFile(fresh.folder), { now: 0 });
  writePeople(people, {
    fields: ["email", "company", "leadScore", "createdAt"],
    ids: [3, 1, 2],
    values: [
      ["cy@acme.com", "Acme", "80", "2026-03-02T01:30:00Z"],
      ["ana@acme.com", "Acme", "7", "2026-03-02T12:00:00Z"],
      ["bo@other.org", null, null, null],
    ],
  });
  people.db.close();
}

const people = (...words: string[]) =>
  callCli(["people", ...words], { cwd: fresh.folder, home: fresh.folder });

function condition(json: unknown): string {
  writeFileSync(path.join(fresh.folder, "where.json"), JSON.stringify(json));
  return "where.json";
}

test("people are listed by id, with how many there are in all", async () => {
  keepPeople();
  const { exit, out } = await people("--limit", "1", "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    count: 3,
    people: [
      {
        "lead.id": 1,
        "lead.email": "ana@acme.com",
        "company.name": "Acme",
        "lead.leadScore": 7,
        "lead.createdAt": "2026-03-02T12:00:00Z",
      },
    ],
  });
  expect((await people("--limit", "2")).out).toMatch(/^1 {2}ana@acme\.com.*\n2 .*\n2 of 3 people$/);
});

test("more people than are read at a time come once each, in order", async () => {
  const store = openPeople(peopleFile(fresh.folder), { now: 0 });
  const ids = Array.from({ length: 11_000 }, (_, index) => index + 1);
  writePeople(store, { fields: ["email"], ids, values: ids.map((id) => [`p${id}@acme.com`]) });
  store.db.close();
  const { out } = await people("--limit", "10500", "--json");
  const listed: { "lead.id": number }[] = JSON.parse(out).people;
  expect(listed.map((one) => one["lead.id"])).toEqual(ids.slice(0, 10_500));
  expect(JSON.parse((await people("--json")).out).people).toHaveLength(11_000);
  expect((await people()).out).toMatch(/^(?:.*\n){100}100 of 11000 people$/);
  expect((await people("--limit", "20000")).out.split("\n")).toHaveLength(11_001);
  expect(JSON.parse((await people("--limit", "0", "--json")).out)).toEqual({ count: 11_000, people: [] });
});

test("a condition is that of an audience, and its days are those of the site's zone", async () => {
  keepPeople();
  const where = condition({
    all: [
      { attribute: "company.name", is: ["ACME"] },
      { attribute: "lead.createdAt", is: ["2026-03-01"] },
    ],
  });
  const ids = async () =>
    JSON.parse((await people("--where", where, "--json")).out).people.map(
      (one: object) => Object.values(one)[0],
    );
  expect(await ids()).toEqual([]);
  writeSetting(fresh.store, "site", { timeZone: "America/Sao_Paulo" });
  expect(await ids()).toEqual([3]);
});

test("what cannot be done is said", async () => {
  expect(await people("--json")).toMatchObject({ exit: 2, out: expect.stringContaining("not-found") });
  keepPeople();
  expect(await people("--limit", "many")).toMatchObject({ exit: 2, err: expect.stringContaining("many") });
  const less = await people("--limit", "-1");
  expect(less).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/^[^\n]*--limit=-XYZ'\. Add --help[^\n]*\n?$/),
  });
  const wrong = await people("--where", condition({ attribute: "lead.email", was: ["x"] }));
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining("is not a condition") });
  writeFileSync(peopleFile(fresh.folder), "This is a letter, not a database. ".repeat(100));
  expect(await people("--json")).toMatchObject({ exit: 2, out: expect.stringContaining('"damaged"') });
  const deep = `${'{"all":['.repeat(5000)}${"]}".repeat(5000)}`;
  writeFileSync(path.join(fresh.folder, "deep.json"), deep);
  const tooDeep = await people("--where", "deep.json");
  expect(tooDeep).toMatchObject({ exit: 2, err: expect.stringContaining("nested too deep") });
});
