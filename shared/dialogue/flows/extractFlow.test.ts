import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { compile } from "../../engine/compile.ts";
import { checkDialogue } from "../../validation/checkDialogue.ts";
import type { Dialogue } from "../dialogue.ts";
import { repairDialogue } from "../repairDialogue.ts";
import { createPlayer } from "../testing/createPlayer.ts";
import { runTests } from "../testing/runTests.ts";
import type { ScriptInput } from "../testing/scriptInput.ts";
import { scriptWorldSchema } from "../testing/scriptWorld.ts";
import { extractFlow } from "./extractFlow.ts";
import type { Flows } from "./flows.ts";

const text = (en: string) => ({ text: { en } });
const say = (en: string) => ["message", text(en)] as const;

/** Gives ids that the documents of these tests do not have. */
function counting() {
  let count = 0;
  return (sort: string) => `new${sort}${++count}`;
}

function extract(dialogue: Dialogue, ...ids: readonly string[]) {
  const flow = { id: "flow", name: "Sizes" };
  return extractFlow(dialogue, new Set(ids), { flow, idFor: counting() });
}

function taken(dialogue: Dialogue, ...ids: readonly string[]) {
  const made = extract(dialogue, ...ids);
  if (!made.ok) throw new Error(made.refusal.reason);
  return { ...made, dialogue: { ...dialogue, ...made.rest } };
}

function play(dialogue: Dialogue, inputs: readonly ScriptInput[], flows: Flows = new Map()) {
  const player = createPlayer(compile(dialogue, "h", flows), scriptWorldSchema.parse({ language: "en" }));
  for (const input of inputs) player.act(input);
  const { transcript, goals, status, error } = player.played();
  return {
    said: transcript.map(({ from, text: words }) => [from, words]),
    goals,
    status,
    error: error?.code,
  };
}

const question = [
  "question",
  { ...text("Size?"), answers: ["s", "l"].map((id) => ({ id, label: { en: id } })) },
] as const;
const sample = dialogueOf(
  {
    hi: say("Hi."),
    q: question,
    small: say('Small: {{answers.q:"?"}}.'),
    large: say("Large."),
    after: say('So {{answers.q:"?"}}.'),
    bye: ["end", text("Bye.")],
  },
  [
    "start.next > hi",
    "hi.next > q",
    "q.s > small",
    "q.l > large",
    "small.next > after",
    "large.next > after",
    "after.next > bye",
  ],
  {
    notes: [{ id: "t1", text: "Sizes?" }],
    groups: [
      { id: "g1", name: "All", cards: ["hi", "q", "small"] },
      { id: "g2", name: "One", cards: ["large"] },
      { id: "g3", name: "Empty", cards: [] },
    ],
    tests: [
      {
        name: "small",
        steps: [
          { expect: { at: "q" } },
          { choose: "s" },
          { expect: { attribute: "answers.q", is: "s" } },
          { expect: { text: "So s." } },
        ],
      },
    ],
  },
);

describe("chosen cards become a flow", () => {
  const { dialogue, flow, card } = taken(sample, "q", "small", "large", "t1");
  const flows = new Map([["flow", flow]]);

  test("with their words, notes and whole groups, and a card in their place, connected as they were", () => {
    expect(dialogue.nodes.map(({ id }) => id)).toEqual(["start", "hi", card, "after", "bye"]);
    expect(dialogue.edges.map(({ from, to }) => `${from.node} > ${to.node}`)).toEqual([
      "start > hi",
      `hi > ${card}`,
      "after > bye",
      `${card} > after`,
    ]);
    expect(flow).toMatchObject({
      type: "flow",
      name: "Sizes",
      notes: [{ id: "t1" }],
      groups: [{ id: "g2" }],
    });
    expect(dialogue.groups).toMatchObject([
      { id: "g1", cards: ["hi"] },
      { id: "g3", cards: [] },
    ]);
    expect(dialogue.notes).toEqual([]);
  });

  test("and the conversation goes as before; what was written of the answers, and tests, follow", () => {
    for (const choose of ["s", "l"])
      expect(play(dialogue, [{ choose }], flows)).toEqual(play(sample, [{ choose }]));
    expect(checkDialogue(dialogue, flows)).toEqual(checkDialogue(sample));
    expect(checkDialogue(flow)).toEqual([]);
    expect(runTests(dialogue, flows).map(({ ok }) => ok)).toEqual([true]);
  });
});

test("end cards stay, and what ends within comes to the flow's end", () => {
  const made = taken(sample, "after", "bye");
  expect(made.rest.nodes.map(({ id }) => id)).toContain("bye");
  const tail = dialogueOf({ a: say("A"), q: question, s: say("S") }, [
    "start.next > a",
    "a.next > q",
    "q.s > s",
  ]);
  const ends = taken(tail, "q", "s");
  expect(ends.rest.edges).toHaveLength(2);
  expect(checkDialogue(ends.flow)).toEqual([]);
});

test("cards that no flow can be made of are refused with the reason and the cards that it is about", () => {
  const refusal = (...ids: string[]) => {
    const made = extract(sample, ...ids);
    return made.ok ? undefined : made.refusal;
  };
  expect(refusal()).toEqual({ reason: "none", cards: [] });
  expect(refusal("bye", "t1")).toEqual({ reason: "none", cards: [] });
  expect(refusal("start", "hi")).toEqual({ reason: "start", cards: ["start"] });
  expect(refusal("small", "large")).toEqual({ reason: "entries", cards: ["small", "large"] });
  expect(refusal("hi", "q")).toEqual({ reason: "exits", cards: ["small", "large"] });
  const round = dialogueOf({ q: question }, ["start.next > q", "q.s > q", "q.l > q"]);
  const made = extract(round, "q");
  expect(made.ok ? undefined : made.refusal.reason).toBe("endless");
});

test("whatever cards become a flow, visitors notice nothing", () => {
  const inputs = fc.array(
    fc.oneof(
      fc.constantFrom<ScriptInput>({ decline: true }, { back: true }, { restart: true }, { say: "2" }),
      fc.constantFrom("a", "b", "c", "Yes").map((choose) => ({ choose })),
    ),
    { maxLength: 8 },
  );
  const dialogues = arbitraryDialogue
    .map((dialogue) => repairDialogue({ ...dialogue, language: "en" }).dialogue)
    // chance goes by a card's name, which is another one inside of the flow
    .filter(({ nodes }) => !nodes.some(({ kind }) => kind === "split"));
  let extracted = 0;
  fc.assert(
    fc.property(dialogues, fc.infiniteStream(fc.boolean()), inputs, (dialogue, chosen, list) => {
      const picks = [...chosen.take(dialogue.nodes.length)];
      const ids = dialogue.nodes.filter((_, index) => picks[index]).map(({ id }) => id);
      const made = extract(dialogue, ...ids);
      if (!made.ok) return;
      extracted += 1;
      const before = play(dialogue, list);
      const after = play({ ...dialogue, ...made.rest }, list, new Map([["flow", made.flow]]));
      // how far a loop gets before it is cut hangs on the cards before it
      if (/loop|delays/.test(`${before.error} ${after.error}`)) return;
      expect(after).toEqual(before);
    }),
    { numRuns: 1500 },
  );
  expect(extracted).toBeGreaterThan(20);
});
