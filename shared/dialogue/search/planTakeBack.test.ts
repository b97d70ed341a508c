import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import type { Dialogue } from "../dialogue.ts";
import { repairDialogue } from "../repairDialogue.ts";
import { planTakeBack, type Replaced } from "./planTakeBack.ts";
import { planValid } from "./planValid.ts";
import { searchDialogue } from "./searchDialogue.ts";
import { writeEdits } from "./writeEdits.ts";

const demo = {
  query: { query: "demo", scope: "all", whole: false, matchCase: false },
  replacement: "call",
} as const;

const answer = (id: string, label: string) => ({ id, label: { en: label } });
const before = dialogueOf(
  {
    m: ["message", { text: { en: "A demo?" } }],
    q: [
      "question",
      { text: { en: "Which?" }, answers: [answer("a", "Short demo"), answer("b", "Long demo")] },
    ],
    s: ["set", { assignments: [{ attribute: "lead.plan", value: "demo" }] }],
  },
  [],
);

function replaced(dialogue: Dialogue, { query, replacement }: Replaced = demo): Dialogue {
  const copy = structuredClone(dialogue);
  writeEdits(copy, planValid(dialogue, searchDialogue(dialogue, query), replacement).edits);
  return copy;
}

/** The dialogue after taking back, when `edit` was done in between; and how many places were left. */
function takenBack(edit: (draft: Dialogue) => void): [Dialogue, number] {
  const now = replaced(before);
  edit(now);
  const { edits, left } = planTakeBack({ before, now }, demo);
  writeEdits(now, edits);
  return [now, left];
}

/** What the dialogue would be if only the edit had been done. */
function onlyEdited(edit: (draft: Dialogue) => void): Dialogue {
  const copy = structuredClone(before);
  edit(copy);
  return copy;
}

const question = (draft: Dialogue) =>
  draft.nodes.flatMap((node) => (node.kind === "question" ? [node.data] : []));
const assignments = (draft: Dialogue) =>
  draft.nodes.flatMap((node) => (node.kind === "set" ? [node.data.assignments] : []));

test.each<[string, (draft: Dialogue) => void]>([
  ["nothing", () => {}],
  ["the name", (draft) => void Object.assign(draft, { name: "Other" })],
  ["the order of answers", (draft) => void question(draft).map(({ answers }) => answers.reverse())],
  ["the order of cards", (draft) => void draft.nodes.reverse()],
  [
    "another text",
    (draft) => void question(draft).map(({ text }) => Object.assign(text, { en: "Which call?" })),
  ],
])("all of it is as it was, and what was edited since stays: %s", (_, edit) => {
  expect(takenBack(edit)).toEqual([onlyEdited(edit), 0]);
});

test("what was changed or removed since stays, and is counted", () => {
  const [now, left] = takenBack((draft) => {
    for (const data of question(draft)) data.answers = [answer("b", "Long call, free")];
    for (const list of assignments(draft)) list.unshift({ attribute: "lead.size", value: "call" });
  });
  expect(left).toBe(3);
  expect(question(now)[0]?.answers).toEqual([answer("b", "Long call, free")]);
  expect(assignments(now)[0]).toHaveLength(2);
  expect(JSON.stringify(now)).toContain("A demo?");
});

test("a card that was deleted since is left out", () => {
  expect(
    takenBack(
      (draft) =>
        void draft.nodes.splice(
          draft.nodes.findIndex(({ id }) => id === "m"),
          1,
        ),
    )[1],
  ).toBe(1);
});

test("what was taken back already is taken back", () => {
  expect(planTakeBack({ before, now: before }, demo)).toEqual({ edits: [], left: 0 });
});

test("any replacement in any dialogue is taken back exactly", () => {
  const arbitrary = arbitraryDialogue.map((any) => repairDialogue(any).dialogue);
  fc.assert(
    fc.property(arbitrary, fc.constantFrom("a", "e", "lead", "x"), fc.string(), (any, word, replacement) => {
      const what = { query: { ...demo.query, query: word }, replacement };
      const now = replaced(any, what);
      const { edits, left } = planTakeBack({ before: any, now }, what);
      writeEdits(now, edits);
      expect([now, left]).toEqual([any, 0]);
    }),
    { numRuns: 100 },
  );
});
