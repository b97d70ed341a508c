import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { compile } from "./compile.ts";

const text = { en: "Hi" };

test("where a document is ambiguous the first wins, and what is broken is left out", () => {
  const dialogue = dialogueOf(
    { a: ["message", { text }], b: ["message", { text }], q: ["question", { text }] },
    ["start.next > a", "start.next > b", "a.next > gone", "q.next > a", "b.next > q"],
  );
  const [, a] = dialogue.nodes;
  if (!a) throw new Error("there is a card a");
  const twin = { ...a, kind: "end" as const, data: { text: {}, restart: false } };
  const program = compile({ ...dialogue, nodes: [...dialogue.nodes, twin] }, "h");
  expect(program.start).toBe("start");
  expect(program.nodes.a?.kind).toBe("message");
  expect(Object.values(program.nodes).map(({ next }) => next)).toEqual([
    { next: "a" },
    {},
    { next: "q" },
    {},
  ]);
});

test("ids that plain objects trip over are ordinary ids", () => {
  const dialogue = dialogueOf({ odd: ["message", { text }] }, ["start.next > odd"]);
  const renamed = JSON.parse(JSON.stringify(dialogue).replaceAll('"odd"', '"__proto__"'));
  const program = compile(renamed, "h");
  expect(Object.keys(program.nodes)).toEqual(["start", "__proto__"]);
  expect(program.nodes.start?.next).toEqual({ next: "__proto__" });
});
