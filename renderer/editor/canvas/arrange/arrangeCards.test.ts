import { expect, it } from "vitest";
import { newNode } from "#shared/dialogue/newNode.ts";
import { cardLayout } from "../cardLayout.ts";
import type { SceneCard } from "../scene/scene.ts";
import { arrangeCards } from "./arrangeCards.ts";

function cardAt(id: string, x: number, y: number): SceneCard {
  const node = newNode("message", id, { x, y }, "en");
  return { id, node, layout: cardLayout(node, "en", "en"), x, y };
}

it("aligned cards share the leftmost or the topmost edge", () => {
  const cards = [cardAt("a", 300, 40), cardAt("b", 100, 240), cardAt("c", 900, 140)];
  expect([...arrangeCards(cards, "alignLeft").values()]).toEqual([
    { x: 100, y: 40 },
    { x: 100, y: 240 },
    { x: 100, y: 140 },
  ]);
  expect([...arrangeCards(cards, "alignTop").values()].map(({ y }) => y)).toEqual([40, 40, 40]);
});

it("distributed cards keep the outermost two and have even gaps on the grid", () => {
  const cards = [cardAt("c", 1000, 0), cardAt("a", 0, 20), cardAt("b", 280, 60)];
  const moves = arrangeCards(cards, "distributeAcross");
  expect(moves.get("a")).toEqual({ x: 0, y: 20 });
  expect(moves.get("b")).toEqual({ x: 500, y: 60 });
  expect(moves.get("c")).toEqual({ x: 1000, y: 0 });
});
