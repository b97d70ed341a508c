import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { portsOf } from "../nodes/portsOf.ts";
import { newDialogue } from "./newDialogue.ts";
import { newNode } from "./newNode.ts";
import { repairDialogue } from "./repairDialogue.ts";

const blank = newDialogue({ id: "d", name: "D", language: "en" });

test("a whole dialogue comes back as it is", () => {
  expect(repairDialogue(blank)).toEqual({ dialogue: blank, repairs: [] });
});

test("everything that can be mended is, and is told", () => {
  const twin = newNode("message", "n2", { x: 1e9, y: 0 }, "en");
  const [edge] = blank.edges;
  if (!edge) throw new Error("a blank dialogue has an edge");
  const { dialogue, repairs } = repairDialogue({
    ...blank,
    languages: ["pt-BR"],
    nodes: [...blank.nodes, twin],
    edges: [
      edge,
      { ...edge, id: "second" },
      { ...edge, id: "lost", to: { node: "nowhere" } },
      { ...edge, from: { node: "n2", port: "next" } },
    ],
  });
  expect(repairs.map(({ code }) => code).sort()).toEqual([
    "edge-removed",
    "edge-removed",
    "id-changed",
    "id-changed",
    "language-added",
    "position-moved",
  ]);
  expect(dialogue.languages).toEqual(["en", "pt-BR"]);
  expect(dialogue.nodes.map(({ id }) => id)).toEqual(["n1", "n2", "n2-2"]);
  expect(dialogue.edges.map(({ id }) => id)).toEqual(["e1", "e1-2"]);
});

test("notes and groups have ids of their own, and groups hold cards that are there, each once", () => {
  const note = (id: string, x = 0) => ({
    id,
    text: "",
    position: { x, y: 0 },
    size: { width: 240, height: 140 },
    color: "grey" as const,
  });
  const group = (id: string, cards: string[]) => ({ id, name: "", cards, collapsed: false });
  const broken = {
    ...blank,
    notes: [note("t"), note("t"), note("n1", -1e9)],
    groups: [group("g", ["n1", "gone"]), group("t", ["n1", "n2"]), group("empty", ["n2"])],
  };
  const { dialogue, repairs } = repairDialogue(broken);
  expect(dialogue.notes.map(({ id, position }) => [id, position.x])).toEqual([
    ["t", 0],
    ["t-2", 0],
    ["n1-2", -100_000],
  ]);
  expect(dialogue.groups).toEqual([group("g", ["n1"]), group("t-3", ["n2"])]);
  expect(repairs.map(({ code }) => code).sort()).toEqual([
    "group-mended",
    "group-mended",
    "group-mended",
    "id-changed",
    "id-changed",
    "id-changed",
    "position-moved",
  ]);
  expect(repairDialogue(dialogue)).toEqual({ dialogue, repairs: [] });
});

test("after a repair every id is unique, every edge is whole, and nothing is left to mend", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (broken) => {
      const { dialogue } = repairDialogue(broken);
      const ids = dialogue.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(broken.nodes.length);
      const ways = dialogue.edges.map(({ from }) => JSON.stringify(from));
      expect(new Set(ways).size).toBe(ways.length);
      for (const { from, to } of dialogue.edges) {
        const node = dialogue.nodes.find(({ id }) => id === from.node);
        expect(node && portsOf(node).map(({ id }) => id)).toContain(from.port);
        expect(ids).toContain(to.node);
      }
      expect(repairDialogue(dialogue)).toEqual({ dialogue, repairs: [] });
    }),
  );
});
