import { expect, test } from "vitest";
import type { Listed, ListView } from "./listView.ts";
import { visibleDialogues } from "./visibleDialogues.ts";

const everything: ListView = {
  type: "dialogue",
  query: "",
  status: undefined,
  sort: { key: "name", descending: false },
};

function dialogue(name: string, rest: Partial<Listed> = {}): Listed {
  return {
    id: name,
    type: "dialogue",
    name,
    description: "",
    status: "draft",
    priority: 10,
    cards: 1,
    updatedAt: 0,
    languages: ["en"],
    ...rest,
  };
}

function names(dialogues: readonly Listed[], view: Partial<ListView>): readonly string[] {
  return visibleDialogues(dialogues, { ...everything, ...view }, "en").map(({ name }) => name);
}

test("names sort as people expect: without case, accents beside their letter, numbers by value", () => {
  const unsorted = ["zebra", "Offer 10", "Offer 9", "Évora", "apple", "Eve"].map((name) => dialogue(name));
  expect(names(unsorted, {})).toEqual(["apple", "Eve", "Évora", "Offer 9", "Offer 10", "zebra"]);
});

test("the newest stands first when sorted by time, and equal ones stand by name both ways", () => {
  const list = [
    dialogue("b", { updatedAt: 5 }),
    dialogue("old", { updatedAt: 1 }),
    dialogue("a", { updatedAt: 5 }),
  ];
  expect(names(list, { sort: { key: "updatedAt", descending: true } })).toEqual(["a", "b", "old"]);
  expect(names(list, { sort: { key: "updatedAt", descending: false } })).toEqual(["old", "a", "b"]);
});

test("live ones stand before paused ones and drafts", () => {
  const list = [dialogue("d"), dialogue("p", { status: "paused" }), dialogue("l", { status: "live" })];
  expect(names(list, { sort: { key: "status", descending: false } })).toEqual(["l", "p", "d"]);
});

test("a search wants every word, anywhere, without accents or case", () => {
  const list = [
    dialogue("Inscrição", { description: "Newsletter de março" }),
    dialogue("Pricing", { languages: ["pt-BR"] }),
  ];
  expect(names(list, { query: "inscricao MARCO" })).toEqual(["Inscrição"]);
  expect(names(list, { query: "inscricao abril" })).toEqual([]);
  expect(names(list, { query: "pt-br" })).toEqual(["Pricing"]);
  expect(names(list, { query: "   " })).toHaveLength(2);
});

test("a status filter leaves only that status", () => {
  const list = [dialogue("d"), dialogue("l", { status: "live" })];
  expect(names(list, { status: "live" })).toEqual(["l"]);
});

test("sorted by priority, they stand in the order in which they win: equal ones by id, whatever their names", () => {
  const list = [
    dialogue("a last name", { id: "z", priority: 5 }),
    dialogue("b", { id: "m", priority: 20 }),
    dialogue("z first id", { id: "a", priority: 5 }),
  ];
  expect(names(list, { sort: { key: "priority", descending: false } })).toEqual([
    "z first id",
    "a last name",
    "b",
  ]);
});

test("a live one whose time is still to come is found under that, not under live", () => {
  const list = [dialogue("soon", { status: "live" }), dialogue("now", { status: "live" }), dialogue("draft")];
  const found = (status: ListView["status"]) =>
    visibleDialogues(list, { ...everything, status }, "en", (id) =>
      id === "soon" ? "scheduled" : "live",
    ).map(({ name }) => name);
  expect(found("scheduled")).toEqual(["soon"]);
  expect(found("live")).toEqual(["now"]);
  expect(found("draft")).toEqual(["draft"]);
});
