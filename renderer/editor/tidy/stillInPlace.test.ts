import { expect, test } from "vitest";
import { stillInPlace } from "./stillInPlace.ts";

const message = (id: string, x: number) => ({
  id,
  kind: "message" as const,
  position: { x, y: 0 },
  data: { text: { en: id } },
});
const group = (...cards: string[]) => ({ id: "g", name: "", collapsed: false, cards });

const before = {
  nodes: [message("a", 0), message("b", 300), message("c", 600), message("d", 900)],
  groups: [group("c", "d")],
};
const laid = { id: "dialogue", children: ["a", "b", "g"].map((id) => ({ id, x: 1, y: 1 })) };
const kept = (now: typeof before) => stillInPlace(laid, before, now).children?.map(({ id }) => id);

test("what nobody touched keeps its place in the layout", () => {
  expect(kept({ ...before, nodes: [...before.nodes, message("new", 5)] })).toEqual(["a", "b", "g"]);
});

test("a card that was moved or deleted meanwhile is left out", () => {
  const [, b, c, d] = before.nodes;
  expect(kept({ ...before, nodes: [message("a", 40), b, c, d].flatMap((node) => node ?? []) })).toEqual([
    "b",
    "g",
  ]);
  expect(kept({ ...before, nodes: before.nodes.slice(1) })).toEqual(["b", "g"]);
});

test("a group of which a card was moved, or which holds others now, is left out", () => {
  const [a, b, c] = before.nodes;
  expect(kept({ ...before, nodes: [a, b, c, message("d", 940)].flatMap((node) => node ?? []) })).toEqual([
    "a",
    "b",
  ]);
  expect(kept({ ...before, groups: [group("c")] })).toEqual(["a", "b"]);
});
