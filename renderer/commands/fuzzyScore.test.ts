import { expect, test } from "vitest";
import { fuzzyScore } from "./fuzzyScore.ts";

const best = (query: string, texts: readonly string[]) =>
  texts
    .map((text) => ({ text, score: fuzzyScore(query, text) }))
    .filter((entry) => entry.score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ text }) => text);

test("letters in their order are enough, and others are none", () => {
  expect(best("zmi", ["Zoom in", "Zoom out", "Undo"])).toEqual(["Zoom in"]);
  expect(best("xyz", ["Zoom in"])).toEqual([]);
});

test("whole words come before scattered letters, beginnings before ends", () => {
  expect(best("add", ["Undo: add card", "Add message", "All dialogues exported"])).toEqual([
    "Add message",
    "Undo: add card",
    "All dialogues exported",
  ]);
});

test("case and accents do not matter", () => {
  expect(best("conexao", ["Remover conexão"])).toEqual(["Remover conexão"]);
});

test("nothing typed fits everything alike", () => {
  expect(fuzzyScore("", "Undo")).toBe(fuzzyScore(" ", "Redo"));
});
