import { expect, it } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { nextChoices } from "./nextChoices.ts";

const dialogue = dialogueOf(
  { m: ["message", { text: { en: "Good morning" } }], end: ["end", { text: { en: "Good bye" } }] },
  ["start.next > m"],
);
const labels = (query: string, { from = "m", leads = false } = {}) =>
  nextChoices(dialogue, from, query, leads, {
    kindName: (kind) => kind,
    nowhere: "Nowhere",
    language: "en",
  }).map((choice) => `${choice.type} ${choice.label}`);

it("offers every kind of card but a second start, then the cards that are there, then to lead nowhere", () => {
  const all = labels("", { leads: true });
  expect(all[0]).toBe("new message");
  expect(all).not.toContain("new start");
  expect(all.slice(-2)).toEqual(["card End: Good bye", "nowhere Nowhere"]);
  expect(labels("")).not.toContain("nowhere Nowhere");
});

it("offers so many of very many cards as can be looked through, and still to lead nowhere", () => {
  const [card] = dialogue.nodes.slice(-1);
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...card, id: `n${index}` }));
  const names = { kindName: (kind: string) => kind, nowhere: "Nowhere", language: "en" };
  const choices = nextChoices({ ...dialogue, nodes: many as Dialogue["nodes"] }, "m", "", true, names);
  expect(choices).toHaveLength(201);
  expect(choices.at(-1)?.type).toBe("nowhere");
});

it("finds by a part of the name or of what a card says, new ones first among equals", () => {
  expect(labels("capt")).toEqual(["new capture"]);
  expect(labels("bye")).toEqual(["card End: Good bye"]);
  expect(labels("end")[0]).toBe("new end");
  expect(labels("good m", { from: "end" })).toEqual(["card Message: Good morning"]);
});
