import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { newDialogue } from "./newDialogue.ts";
import { parseDialogue } from "./parseDialogue.ts";
import { parseDialogueText } from "./parseDialogueText.ts";

function codes(input: unknown): readonly string[] {
  const parsed = parseDialogue(input);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.code);
}
const withNode = (node: object) => ({ format: 1, id: "d", nodes: [node] });

describe("what is no dialogue is told apart", () => {
  test.each<[string, unknown, string]>([
    ["nothing", null, "not-a-dialogue"],
    ["a list", [], "not-a-dialogue"],
    ["no format", { id: "d" }, "not-a-dialogue"],
    ["a later format", { format: 2, id: "d" }, "newer-format"],
    ["no id", { format: 1 }, "invalid-document"],
    ["an id that cannot name a file", { format: 1, id: "../x" }, "invalid-document"],
    ["an unknown kind", withNode({ id: "n", kind: "oracle", data: {} }), "unknown-kind"],
    ["a score out of range", withNode({ id: "n", kind: "goal", data: { score: 9 } }), "invalid-document"],
    [
      "a broken case",
      withNode({
        id: "n",
        kind: "branch",
        data: { cases: [{ id: "c", when: { attribute: "x", like: 1 } }] },
      }),
      "bad-condition",
    ],
    ["a broken audience", { format: 1, id: "d", targeting: { audience: { all: 1 } } }, "bad-condition"],
    ["a function", { format: 1, id: "d", x: () => 1 }, "invalid-document"],
  ])("%s", (_, input, code) => {
    expect(codes(input)[0]).toBe(code);
  });

  test("with the card and the place named", () => {
    const parsed = parseDialogue(withNode({ id: "n7", kind: "goal", data: { score: 9 } }));
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ node: "n7", path: ["nodes", 0, "data", "score"], severity: "error" }],
    });
  });
});

describe("hostile documents", () => {
  test("nested a hundred thousand times", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(codes({ format: 1, id: "d", deep })).toEqual(["invalid-document"]);
    const text = `${'{"all":['.repeat(100_000)}${"]}".repeat(100_000)}`;
    expect(parseDialogueText(`{"format":1,"id":"d","targeting":{"audience":${text}}}`).ok).toBe(false);
  });

  test("that refer to themselves, or to one list millions of times", () => {
    const loop: { [key: string]: unknown } = { format: 1, id: "d" };
    loop.self = loop;
    expect(codes(loop)).toEqual(["invalid-document"]);
    let wide: unknown = [];
    for (let level = 0; level < 100; level++) wide = [wide, wide];
    expect(codes({ format: 1, id: "d", wide })).toEqual(["invalid-document"]);
  });

  test.each<[string, object]>([
    ["cards", { nodes: Array(50_001).fill({ id: "a" }) }],
    [
      "answers, over and over",
      { nodes: Array(20).fill({ id: "a", kind: "question", data: Array(40_000).fill(1) }) },
    ],
    [
      "conditions",
      { targeting: { audience: { all: Array(10).fill({ any: Array(3000).fill({ id: 1 }) }) } } },
    ],
  ])("with more %s than anybody needs", (_, rest) => {
    const parsed = parseDialogue({ format: 1, id: "d", ...rest });
    expect(parsed).toMatchObject({ ok: false, problems: [{ params: { reason: "too-big" } }] });
  });

  test("with keys named __proto__ lose them", () => {
    const parsed = parseDialogueText(
      '{"format":1,"id":"d","__proto__":{"polluted":1},"x":{"__proto__":{"y":1}}}',
    );
    expect(parsed.ok && Object.keys(parsed.dialogue)).not.toContain("__proto__");
    expect(parsed.ok && (parsed.dialogue as { x?: { y?: unknown } }).x?.y).toBe(undefined);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  test("of any kind are answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        expect(parseDialogue(odd).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (odd) => {
        parseDialogue({ format: 1, id: "d", nodes: odd, edges: odd, targeting: odd });
      }),
    );
  });
});

describe("text", () => {
  test("that is not JSON is said to break at its line", () => {
    const parsed = parseDialogueText('{\n  "format": 1,\n  oops\n}');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: "not-a-dialogue", params: { line: "3" } }],
    });
    const inAWord = parseDialogueText(
      `{\n  "format": 1,\n  "id": oops,\n${'  "x": 1,\n'.repeat(30)}  "y": 2\n}`,
    );
    expect(inAWord).toMatchObject({ problems: [{ params: { line: "3", column: "9" } }] });
  });

  test("that is too long is refused before it is read", () => {
    const parsed = parseDialogueText(" ".repeat(50_000_001));
    expect(parsed).toMatchObject({ ok: false, problems: [{ params: { reason: "too-big" } }] });
  });

  test("may begin with a byte order mark", () => {
    expect(parseDialogueText('\ufeff{"format":1,"id":"d"}').ok).toBe(true);
  });
});

test("keys that are not known survive, everywhere", () => {
  const made = newDialogue({ id: "d", name: "D", language: "en" });
  const document = {
    ...made,
    extra: { kept: [1] },
    nodes: made.nodes.map((node) => ({ ...node, color: "red", data: { ...node.data, mood: "calm" } })),
    edges: made.edges.map((edge) => ({ ...edge, bend: 3, from: { ...edge.from, side: "left" } })),
    targeting: { ...made.targeting, later: true },
  };
  expect(parseDialogue(document)).toEqual({ ok: true, dialogue: document });
});

test("what was written is read back equal", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      expect(parseDialogueText(JSON.stringify(dialogue))).toEqual({ ok: true, dialogue });
    }),
  );
});
