import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "#main/store/openStore.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { peopleFile } from "../store/peopleFile.ts";
import { createPeople } from "../worker/createPeople.ts";
import type { People } from "../worker/People.ts";
import { createPeopleRoom } from "./createPeopleRoom.ts";
import type { PeopleRoom } from "./PeopleRoom.ts";
import { watchPeople } from "./watchPeople.ts";

const fresh = freshStore();
const push = vi.fn();
let room: PeopleRoom;
let command: People;

beforeEach(() => {
  push.mockClear();
  room = createPeopleRoom(fresh.folder);
  command = createPeople(peopleFile(fresh.folder));
});
afterEach(async () => {
  await room.people.close();
  await command.close();
});

const rows = (id: number) => ({ fields: ["state"], ids: [id], values: [["CA"]] });
const utc = { now: 0, timeZone: "UTC" };

test("what a command has brought is told once, from the first people on; own writes are not", async () => {
  const look = watchPeople({ store: fresh.store, people: room, push });
  await look();
  expect(push).not.toHaveBeenCalled();
  expect(room.isThere()).toBe(false);
  await command.write(rows(1));
  await look();
  expect(push.mock.calls).toEqual([["people:changed", {}]]);
  await room.people.write(rows(2));
  await look();
  expect(push).toHaveBeenCalledTimes(1);
  await command.write(rows(3));
  await look();
  await look();
  expect(push).toHaveBeenCalledTimes(2);
});

test("fields that a command has brought are read as what they are", async () => {
  const look = watchPeople({ store: fresh.store, people: room, push });
  await room.people.write({ fields: ["age"], ids: [1], values: [["5.0"]] });
  const ages = async () =>
    (await room.people.list({ offset: 0, limit: 1, ...utc })).people.map((one) => one["lead.age"]);
  expect(await ages()).toEqual(["5.0"]);
  const plain = { readOnly: false, crmManaged: false };
  const fields = [{ object: "lead", restName: "age", label: "Age", type: "integer", ...plain }] as const;
  await command.keepFields({ fields });
  await look();
  expect(await ages()).toEqual([5]);
});

test("what a command notes of a connection is told too", async () => {
  const look = watchPeople({ store: fresh.store, people: room, push });
  const other = openStore(fresh.store.file, { now: 0 });
  other.db.exec("UPDATE marketo_profiles SET status = '{}'; CREATE TABLE noted (id INTEGER)");
  other.db.close();
  await look();
  expect(push).toHaveBeenCalledTimes(1);
});
