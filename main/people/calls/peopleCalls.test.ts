import { existsSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSetting } from "#main/settings/writeSetting.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { peopleFile } from "../store/peopleFile.ts";
import { countKeptPeople } from "./countKeptPeople.ts";
import { createPeopleRoom } from "./createPeopleRoom.ts";
import { getKeptPerson } from "./getKeptPerson.ts";
import { listKeptActivities } from "./listKeptActivities.ts";
import { listKeptPeople } from "./listKeptPeople.ts";
import type { PeopleRoom } from "./PeopleRoom.ts";

const fresh = freshStore();
let room: PeopleRoom;

beforeEach(() => {
  room = createPeopleRoom(fresh.folder);
});
afterEach(() => room.people.close());

const context = () => ({ store: fresh.store, now: fresh.now, people: room });
const inCalifornia = { where: { attribute: "lead.state", is: ["CA"] } };
const keep = () =>
  room.people.write({
    fields: ["email", "state", "createdAt"],
    ids: [7, 8, 9],
    values: [
      ["ana@acme.com", "CA", "2026-03-02T01:30:00Z"],
      ["bo@acme.com", "NY", "2026-03-02T12:00:00Z"],
      ["cy@other.org", "CA", null],
    ],
  });

test("before anybody was fetched there is nobody, and asking leaves no file", async () => {
  expect(await listKeptPeople({ offset: 0, limit: 10 }, context())).toEqual({ count: 0, of: 0, people: [] });
  expect(await countKeptPeople(inCalifornia, context())).toEqual({ count: 0, of: 0 });
  expect(await getKeptPerson({ id: 7 }, context())).toBeNull();
  expect(existsSync(peopleFile(fresh.folder))).toBe(false);
});

test("people are listed, counted and looked at, with days as in the site's time zone", async () => {
  await keep();
  const page = await listKeptPeople({ ...inCalifornia, search: "ana", offset: 0, limit: 10 }, context());
  expect(page).toMatchObject({ count: 1, of: 3, people: [{ "lead.id": 7, "lead.email": "ana@acme.com" }] });
  expect(await getKeptPerson({ id: 9 }, context())).toMatchObject({ "lead.email": "cy@other.org" });
  expect(await getKeptPerson({ id: 6 }, context())).toBeNull();
  const firstOfMarch = { where: { attribute: "lead.createdAt", is: ["2026-03-01"] } };
  expect(await countKeptPeople(firstOfMarch, context())).toEqual({ count: 0, of: 3 });
  writeSetting(fresh.store, "site", { timeZone: "America/Sao_Paulo" });
  expect(await countKeptPeople(firstOfMarch, context())).toEqual({ count: 1, of: 3 });
});

test("a timeline tells what Marketo calls things, whatever the sync has kept", async () => {
  const none = { fetched: false, activities: [], more: false };
  expect(await listKeptActivities({ id: 7 }, context())).toEqual(none);
  await keep();
  expect(await listKeptActivities({ id: 7 }, context())).toEqual(none);
  const rest = { lead: 7, campaign: null, primaryId: null, attributes: "{}" };
  await room.people.writeActivities({
    rows: [
      { ...rest, guid: "a", at: 1000, type: 2, primaryValue: "Contact us" },
      { ...rest, guid: "b", at: 2000, type: 3, primaryValue: null },
    ],
  });
  const told = async () => {
    const { fetched, activities } = await listKeptActivities({ id: 7 }, context());
    return { fetched, activities: activities.map(({ name, about }) => [name, about]) };
  };
  const unnamed = [
    [null, null],
    [null, "Contact us"],
  ];
  expect(await told()).toEqual({ fetched: false, activities: unnamed });
  await room.people.keepSync({ state: '{"not":"of this version"}' });
  expect(await told()).toEqual({ fetched: false, activities: unnamed });
  const state = {
    subscription: "123-ABC-456",
    types: { at: 0, all: [2, 3], offered: [2], names: { 2: "Fill Out Form" } },
    activities: { types: [2], done: { from: 0, to: 2000 }, tokens: {} },
  };
  await room.people.keepSync({ state: JSON.stringify(state) });
  expect(await told()).toEqual({
    fetched: true,
    activities: [
      [null, null],
      ["Fill Out Form", "Contact us"],
    ],
  });
});

test("what nobody waits for any more is not looked up; all pages of the latest list are", async () => {
  await keep();
  const counts = [0, 1, 2].map((ids) =>
    countKeptPeople({ where: { attribute: "lead.id", atLeast: ids + 7 } }, context()),
  );
  expect(await Promise.all(counts)).toEqual([null, null, { count: 1, of: 3 }]);
  const page = (search: string, offset: number) => listKeptPeople({ search, offset, limit: 1 }, context());
  const lists = [page("o", 0), page("acme", 0), page("acme", 1), countKeptPeople(inCalifornia, context())];
  expect(await Promise.all(lists)).toMatchObject([
    null,
    { count: 2, people: [{ "lead.id": 7 }] },
    { count: 2, people: [{ "lead.id": 8 }] },
    { count: 2 },
  ]);
  // What was ended once is answered when it is asked again.
  expect(await page("o", 0)).toMatchObject({ count: 3 });
});

test("a count that fails is told, and holds up no other", async () => {
  writeFileSync(peopleFile(fresh.folder), "This is a letter, not a database. ".repeat(100));
  await expect(countKeptPeople(inCalifornia, context())).rejects.toMatchObject({ code: "damaged" });
  rmSync(peopleFile(fresh.folder));
  await keep();
  expect(await countKeptPeople(inCalifornia, context())).toEqual({ count: 2, of: 3 });
});
