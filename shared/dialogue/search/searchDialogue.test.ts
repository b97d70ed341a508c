import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { keepValid } from "./keepValid.ts";
import { planReplacement } from "./planReplacement.ts";
import { type Hit, type Query, type Said, searchDialogue } from "./searchDialogue.ts";
import { writeEdit } from "./writeEdit.ts";

const dialogue: Dialogue = {
  ...newDialogue({ id: "d", name: "Pricing", language: "en" }),
  nodes: [
    {
      id: "q",
      kind: "question",
      position: { x: 0, y: 0 },
      data: {
        text: { en: 'Hi {{lead.firstName:"you"}}, which price?', "pt-BR": "Qual preço, e só o preço?" },
        answers: [{ id: "price", label: { en: "Low" }, value: "low price" }],
        attribute: "lead.plan",
      },
    },
    {
      id: "b",
      kind: "branch",
      position: { x: 0, y: 0 },
      data: {
        cases: [{ id: "c", label: "Known", when: { any: [{ attribute: "lead.plan", is: ["Low"] }] } }],
      },
    },
  ],
};
const said: Said = {
  kind: (kind) => `The ${kind}`,
  problems: [{ node: "b", text: "Nothing follows “Known”" }],
};

function search(query: string, rest: Partial<Query> = {}): readonly Hit[] {
  return searchDialogue(dialogue, { query, scope: "all", whole: false, matchCase: false, ...rest }, said);
}
const found = (hits: readonly Hit[]) =>
  hits.flatMap(({ line, ranges }) => ranges.map(({ start, end }) => line.slice(start, end)));

test("texts of every language are found without case and accents, each place of them", () => {
  expect(found(search("PRECO"))).toEqual(["preço", "preço"]);
  expect(found(search("price"))).toEqual(["price", "price"]);
  expect(found(search("Low", { matchCase: true, scope: "texts" }))).toEqual(["Low", "Low"]);
});

test("a letter that folds to several keeps the places right", () => {
  const line = (text: string): Dialogue => ({ ...dialogue, nodes: [], description: text });
  const hits = searchDialogue(
    line("I\u0307stanbul, e\u0301tude"),
    { query: "etude", scope: "all", whole: false, matchCase: false },
    said,
  );
  expect(found(hits)).toEqual(["e\u0301tude"]);
});

test("an attribute is found where it is written, tested and inserted, under its whole name", () => {
  expect(search("lead.plan", { scope: "attributes", whole: true }).map(({ node }) => node)).toEqual([
    "q",
    "b",
  ]);
  expect(found(search("lead.firstName", { scope: "attributes", whole: true }))).toEqual(["lead.firstName"]);
  expect(search("lead.pla", { scope: "attributes", whole: true })).toEqual([]);
  expect(search("low", { scope: "attributes" })).toEqual([]);
});

test("kinds and problems are found by the studio's words", () => {
  expect(search("the branch", { scope: "kinds" }).map(({ node }) => node)).toEqual(["b"]);
  expect(search("follows", { scope: "problems" }).map(({ node }) => node)).toEqual(["b"]);
});

test("ids are nobody's words, and nothing typed finds nothing", () => {
  expect(search("price").every(({ field }) => !field?.path.includes("id"))).toBe(true);
  expect(search("  ")).toEqual([]);
});

/** The dialogue after replacing everything found. */
function replaced(hits: readonly Hit[], replacement: string): Dialogue {
  const copy = structuredClone(dialogue);
  const edits = keepValid(copy, planReplacement(hits, replacement).edits);
  for (const edit of edits)
    writeEdit(edit.node === undefined ? copy : copy.nodes.find(({ id }) => id === edit.node)?.data, edit);
  return copy;
}

test("replacing an attribute changes it everywhere and nothing else", () => {
  const after = replaced(search("lead.plan", { scope: "attributes", whole: true }), "lead.offer");
  expect(JSON.stringify(after)).toBe(JSON.stringify(dialogue).replaceAll("lead.plan", "lead.offer"));
});

test("a replacement that would leave a card invalid is left out", () => {
  const after = replaced(search("lead.plan"), "");
  expect(after.nodes[1]).toEqual(dialogue.nodes[1]);
  expect(after.nodes[0]?.data).toMatchObject({ attribute: "" });
});

test.each<[string, string, boolean]>([
  ["firstName", "given name", true],
  ["lead.firstName", "lead.givenName", false],
  ['{{lead.firstName:"you"}}', "friend", false],
  ["you", "my friend", false],
  ['"', "'", true],
  ["which", "{{which", true],
])("replacing %s by %s breaks a token: %s", (query, replacement, breaks) => {
  const { edits, broken } = planReplacement(search(query, { scope: "texts" }), replacement);
  expect([edits.length > 0, broken.length > 0]).toEqual([!breaks, breaks]);
});

test("the name of an attribute stays one", () => {
  const hits = search("lead.plan", { scope: "attributes", whole: true });
  expect(planReplacement(hits, "the plan").edits).toEqual([]);
});

test("whatever is replaced by itself changes nothing, in any dialogue", () => {
  fc.assert(
    fc.property(arbitraryDialogue, fc.constantFrom("a", "e", "lead", "{{"), (any, query) => {
      const hits = searchDialogue(any, { query, scope: "all", whole: false, matchCase: true }, said);
      expect(planReplacement(hits, query)).toEqual({ edits: [], broken: [] });
    }),
    { numRuns: 50 },
  );
});

test("notes and groups are found where the author looks for them, and are not replaced", () => {
  const beside = {
    ...dialogueOf({}, []),
    notes: [
      {
        id: "t",
        text: "Ask legal",
        position: { x: 0, y: 0 },
        size: { width: 240, height: 140 },
        color: "pink" as const,
      },
    ],
    groups: [{ id: "g", name: "Legal part", cards: ["start"], collapsed: false }],
  };
  const query = { query: "legal", scope: "texts", whole: false, matchCase: false } as const;
  const hits = searchDialogue(beside, query, said);
  expect(hits.map(({ node, field }) => [node, field])).toEqual([
    ["g", undefined],
    ["t", undefined],
  ]);
  expect(searchDialogue(beside, query)).toEqual([]);
});
