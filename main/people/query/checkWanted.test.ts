import { expect, test } from "vitest";
import { freshPeople } from "#tests/support/freshPeople.ts";
import { writePeople } from "../writePeople.ts";
import { countPeople } from "./countPeople.ts";
import { createPeopleReader } from "./createPeopleReader.ts";
import { listPeople } from "./listPeople.ts";

const context = freshPeople();
const utc = { now: 0, timeZone: "UTC" };

test("once nobody wants to know any more, no further block is looked at", () => {
  const ids = Array.from({ length: 40_000 }, (_, index) => index + 1);
  writePeople(context.people, { fields: ["state"], ids, values: ids.map(() => ["CA"]) });
  const reader = createPeopleReader(context.people);
  const where = { attribute: "lead.state", contains: ["c"] };
  const ended = new Error("ended");
  const looksUntil = (end: number, look: (checkWanted: () => void) => unknown) => {
    let looks = 0;
    const checkWanted = () => {
      looks += 1;
      if (looks === end) throw ended;
    };
    expect(() => look(checkWanted)).toThrow(ended);
    return looks;
  };
  const count = (checkWanted: () => void) => countPeople(where, reader, utc, checkWanted);
  const list = (checkWanted: () => void) =>
    listPeople({ where, offset: 0, limit: 10 }, reader, utc, checkWanted);
  expect([looksUntil(3, count), looksUntil(3, list), looksUntil(6, list)]).toEqual([3, 3, 6]);
});
