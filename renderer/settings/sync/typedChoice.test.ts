import { expect, test } from "vitest";
import { type SyncChoice, syncChoiceSchema } from "#shared/marketo/syncChoice.ts";
import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import { choiceOf } from "./choiceOf.ts";
import { choiceProblems } from "./choiceProblems.ts";
import { isSameChoice } from "./isSameChoice.ts";
import { listLabels } from "./listLabels.ts";
import { typedChoice } from "./typedChoice.ts";

const fields = ["email", "firstName", "plan"].map((name) => ({ name, label: name }));
const types = [2, 3, 4].map((id) => ({ id, name: `Type ${id}` }));
const offer = (choice: Partial<SyncChoice> = {}): SyncOffer => ({
  choice: { fields: [], since: null, list: null, types: null, keepDays: 90, ...choice },
  ...{ fields, types, offered: [2, 3], lists: [{ id: 7, name: "Newsletter" }] },
});
const now = Date.UTC(2026, 5, 1);

test("what was chosen the last time is chosen again, but for fields that are gone", () => {
  const chosen = {
    fields: ["plan", "gone"],
    since: Date.UTC(2026, 0, 31),
    list: null,
    types: [4],
    keepDays: 30,
  };
  const typed = typedChoice(offer(chosen));
  expect(choiceOf(typed, offer(chosen))).toEqual({ ...chosen, fields: ["plan"] });
  expect(syncChoiceSchema.safeParse(choiceOf(typed, offer(chosen))).success).toBe(true);
});

test("at first standard fields and the activities that are offered are chosen, and those stay open", () => {
  const typed = typedChoice(offer());
  expect([...typed.fields]).toEqual(["email", "firstName"]);
  expect(choiceOf(typed, offer()).types).toBeNull();
  expect(choiceOf({ ...typed, types: new Set([2]) }, offer()).types).toEqual([2]);
});

test("what makes no sense is told", () => {
  const good = typedChoice(offer());
  const wrong = (part: Partial<typeof good>) =>
    Object.entries(choiceProblems({ ...good, ...part }, now)).flatMap(([name, bad]) => (bad ? [name] : []));
  expect(wrong({})).toEqual([]);
  expect(wrong({ fields: new Set() })).toEqual(["fields"]);
  expect(wrong({ since: "2027-01-01" })).toEqual(["since"]);
  expect(wrong({ since: "yesterday" })).toEqual(["since"]);
  for (const keepDays of ["", "0", "1.5", "99999"]) expect(wrong({ keepDays })).toEqual(["keepDays"]);
});

test("with a list the starting date does not count, whatever it is", () => {
  const typed = { ...typedChoice(offer({ list: 7 })), since: "yesterday" };
  expect(choiceOf(typed, offer())).toMatchObject({ list: 7, since: null });
  expect(Object.values(choiceProblems(typed, now)).some(Boolean)).toBe(false);
});

test("lists that are called alike are told apart", () => {
  const lists = [
    { id: 1, name: "Guests", program: "Spring" },
    { id: 2, name: "Guests" },
    { id: 3, name: "Guests" },
  ];
  expect([...listLabels(lists)]).toEqual([
    ["Guests (Spring)", 1],
    ["Guests", 2],
    ["Guests · 3", 3],
  ]);
});

test("a choice that was changed and put back is as it was", () => {
  const first = typedChoice(offer());
  const others = { ...first, fields: new Set([...first.fields].toReversed()) };
  expect(isSameChoice(first, others)).toBe(true);
  for (const change of [
    { fields: new Set<string>() },
    { types: new Set([2, 4]) },
    { list: 7 },
    { since: "2026-01-01" },
  ])
    expect(isSameChoice(first, { ...first, ...change })).toBe(false);
});
