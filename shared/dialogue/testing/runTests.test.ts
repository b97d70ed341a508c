import { expect, it } from "vitest";
import { type Dialogue, dialogueSchema } from "../dialogue.ts";
import { parseDialogue } from "../parseDialogue.ts";
import { failureMessage } from "./failureMessage.ts";
import { runTests } from "./runTests.ts";

const sizes = [
  { id: "s", label: { en: "Small" } },
  { id: "l", label: { en: "Large" } },
];

function dialogueWith(...tests: readonly unknown[]): Dialogue {
  return dialogueSchema.parse({
    format: 1,
    id: "shop",
    nodes: [
      { id: "start", kind: "start", data: {} },
      {
        id: "size",
        kind: "question",
        data: { text: { en: "Which size?" }, attribute: "answers.size", answers: sizes },
      },
      {
        id: "mail",
        kind: "capture",
        data: { text: { en: "Your e-mail?" }, input: "email", attribute: "lead.email" },
      },
      { id: "won", kind: "goal", data: { name: "Lead" } },
      { id: "end", kind: "end", data: { text: { en: "Bye" } } },
    ],
    edges: [
      { id: "e1", from: { node: "start", port: "next" }, to: { node: "size" } },
      { id: "e2", from: { node: "size", port: "s" }, to: { node: "end" } },
      { id: "e3", from: { node: "size", port: "l" }, to: { node: "mail" } },
      { id: "e4", from: { node: "mail", port: "next" }, to: { node: "won" } },
      { id: "e5", from: { node: "won", port: "next" }, to: { node: "end" } },
    ],
    tests,
  });
}

const told = (dialogue: Dialogue) =>
  runTests(dialogue, new Map()).map((result) =>
    result.ok ? "ok" : `${result.step} ${result.node} ${failureMessage(result.failure, dialogue)}`,
  );

it("passes when all that is expected holds, in whatever case it is written", () => {
  const steps = [
    { expect: { text: "which  SIZE" } },
    { expect: { text: "large" } },
    { choose: "Large" },
    { expect: { at: "mail" } },
    { say: "ada@acme.com" },
    { expect: { goal: "lead" } },
    { expect: { attribute: "lead.email", is: "ada@acme.com" } },
    { expect: { attribute: "lead.phone", is: null } },
    { expect: { status: "completed" } },
  ];
  expect(told(dialogueWith({ name: "large", steps }))).toEqual(["ok"]);
});

it.each([
  [
    [{ expect: { text: "Bye" } }],
    "1 size Expected the bot to say “Bye”, it said “Which size? / Small / Large”.",
  ],
  [
    [{ choose: "s" }, { expect: { at: "mail" } }],
    "2 end Expected to be at card mail “Your e-mail?”, but it is at card end “Bye”.",
  ],
  [[{ choose: "s" }, { expect: { goal: "Lead" } }], "2 end Expected the goal “Lead”, reached none."],
  [
    [{ choose: "l" }, { expect: { attribute: "answers.size", is: "Small" } }],
    "2 mail Expected answers.size to be “Small”, it is “Large”.",
  ],
  [
    [{ choose: "l" }, { say: "not an address" }, { expect: { status: "completed" } }],
    "3 mail Expected the conversation to be completed, it is waiting.",
  ],
])("says at which step, on which card and why it fails: %j", (steps, message) => {
  expect(told(dialogueWith({ steps }))).toEqual([message]);
});

it("looks only at what was said since the visitor's last words", () => {
  const steps = [{ choose: "s" }, { expect: { text: "Which size?" } }];
  expect(told(dialogueWith({ steps }))[0]).toContain("it said “Bye”");
});

it("counts a conversation that cannot go on as failed, unless that is expected", () => {
  const { edges, ...broken } = dialogueWith({ steps: [] }, { steps: [{ expect: { status: "failed" } }] });
  const nodes = broken.nodes.filter(({ kind }) => kind !== "start");
  expect(told({ ...broken, nodes, edges: [] })).toEqual([
    "0 null The conversation could not go on: no-start.",
    "ok",
  ]);
});

it("runs each test on its own, in the test's language and with what it knows of the visitor", () => {
  const dialogue = dialogueWith(
    { name: "a", steps: [{ choose: "s" }] },
    {
      name: "b",
      attributes: { "lead.name": "Ada" },
      steps: [{ expect: { attribute: "lead.name", is: "Ada" } }],
    },
  );
  expect(runTests(dialogue, new Map())).toEqual([
    { ok: true, name: "a" },
    { ok: true, name: "b" },
  ]);
});

it("refuses a document whose test has a step that means nothing, naming the place", () => {
  const dialogue = { ...dialogueWith(), tests: [{ name: "x", steps: [{ expcet: { at: "end" } }] }] };
  const parsed = parseDialogue(dialogue);
  expect(parsed.ok ? null : parsed.problems[0]?.path).toEqual(["tests", 0, "steps", 0]);
});
