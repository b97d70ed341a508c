import { expect, it } from "vitest";
import { sizeOfChange } from "./sizeOfChange.ts";

const words = "x".repeat(5000);
const cards = Array.from({ length: 100 }, (_, index) => ({ id: `n${index}`, words, at: { x: 0, y: 0 } }));

it("what both states share costs nothing, what one of them has alone costs its length", () => {
  const moved = cards.map((card, index) => (index === 7 ? { ...card, at: { x: 20, y: 0 } } : card));
  expect(sizeOfChange({ cards }, { cards: moved })).toBeLessThan(3000);
  const written = cards.map((card, index) => (index === 7 ? { ...card, words: `${words}y` } : card));
  expect(sizeOfChange({ cards }, { cards: written })).toBeGreaterThan(20_000);
  expect(sizeOfChange({ cards }, { cards: cards.slice(1) })).toBeGreaterThan(10_000);
  expect(sizeOfChange({ cards }, { cards: cards.slice(1) })).toBeLessThan(15_000);
});
