import fc from "fast-check";
import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { outlineOf } from "./outlineOf.ts";

const place = { x: 0, y: 0 };
const message = (id: string): DialogueNode => ({ id, kind: "message", position: place, data: { text: {} } });
const edge = (node: string, port: string, to: string) => ({
  id: `${node} ${port}`,
  from: { node, port },
  to: { node: to },
});
const nodes: DialogueNode[] = [
  message("loose"),
  { id: "s", kind: "start", position: place, data: { poke: { on: true, mobile: false } } },
  {
    id: "q",
    kind: "question",
    position: place,
    data: { text: {}, answers: ["a1", "a2"].map((id) => ({ id, label: { en: id } })) },
  },
  message("yes"),
  message("no"),
];
const dialogue = {
  ...newDialogue({ id: "d", name: "", language: "en" }),
  nodes,
  edges: [
    edge("s", "next", "q"),
    edge("q", "a2", "no"),
    edge("q", "a1", "yes"),
    edge("yes", "next", "no"),
    edge("no", "next", "q"),
  ],
};

test("answers are set in, in their order; a card met again is only named; loose cards come last", () => {
  const lines = outlineOf(dialogue).map(
    ({ node, depth, via, again, loose }) =>
      `${"  ".repeat(depth)}${via ? `${via.id}: ` : ""}${node.id}${again ? " again" : ""}${loose ? " loose" : ""}`,
  );
  expect(lines).toEqual(["s", "q", "  a1: yes", "  no", "  q again", "  a2: no again", "loose loose"]);
});

test("every card stands in full exactly once, in any dialogue", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (any) => {
      const unique = { ...any, nodes: [...new Map(any.nodes.map((node) => [node.id, node])).values()] };
      const full = outlineOf(unique).filter(({ again }) => !again);
      expect(full.map(({ node }) => node.id).sort()).toEqual(unique.nodes.map(({ id }) => id).sort());
    }),
    { numRuns: 50 },
  );
});

test("a chain of ten thousand cards is no deeper than one", () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => message(`m${index}`));
  const edges = chain.slice(1).map(({ id }, index) => edge(`m${index}`, "next", id));
  expect(new Set(outlineOf({ nodes: chain, edges }).map(({ depth }) => depth))).toEqual(new Set([0]));
});
