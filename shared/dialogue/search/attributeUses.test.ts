import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { attributesUsed } from "./attributesUsed.ts";
import { planTakeBack } from "./planTakeBack.ts";
import { planValid } from "./planValid.ts";
import { type Query, type Said, searchDialogue } from "./searchDialogue.ts";
import { writeEdits } from "./writeEdits.ts";

const plan = { attribute: "lead.plan", is: ["pro"] };
const dialogue = dialogueOf(
  {
    text: ["message", { text: { en: "Hi", "pt-BR": 'Seu plano: {{lead.plan:"nenhum"}}' } }],
    asked: ["question", { text: { en: "Which?" }, answers: [], attribute: "lead.plan" }],
    mail: ["capture", { text: { en: "Mail?" }, input: "email", attribute: "lead.plan" }],
    branch: ["branch", { cases: [{ id: "c", label: "Pro", when: { any: [{ none: [plan] }] } }] }],
    set: ["set", { assignments: [{ attribute: "lead.other", value: "{{lead.plan}}" }] }],
    hook: [
      "webhook",
      { url: "https://a.example/{{lead.plan}}", fields: [{ name: "plan", value: "{{lead.plan}}" }] },
    ],
    other: ["capture", { text: { en: "lead.plan." }, input: "text", attribute: "lead.plans" }],
  },
  [],
  {
    targeting: { audience: { all: [plan] } },
    tests: [
      {
        name: "Pro",
        attributes: { "lead.plan": "pro", "lead.size": "big" },
        steps: [{ expect: { attribute: "lead.plan", is: "pro" } }, { expect: { text: "lead.plan." } }],
      },
    ],
  },
);
const uses = (query: string): Query => ({ query, scope: "attributes", whole: true, matchCase: true });
const said: Said = { kind: (kind) => kind, problems: [] };
const places = (query: string) =>
  searchDialogue(dialogue, uses(query), said).map(({ node, test, field }) =>
    [node ?? test?.name ?? "dialogue", ...(field ? [field.path.join(".")] : [])].join(" "),
  );

test("an attribute is found wherever it is stored, tested, inserted, aimed at or known in a test", () => {
  expect(places("lead.plan")).toEqual([
    "dialogue targeting.audience.all.0.attribute",
    "text text.pt-BR",
    "asked attribute",
    "mail attribute",
    "branch cases.0.when.any.0.none.0.attribute",
    "set assignments.0.value",
    "hook url",
    "hook fields.0.value",
    "Pro tests.0.attributes.lead.plan",
    "Pro tests.0.steps.0.expect.attribute",
  ]);
  expect(places("lead.Plan")).toEqual([]);
});

test("the answer of a card is found on the card that asks for it", () => {
  expect(places("answers.mail")).toEqual(["mail"]);
});

test("the attributes of a dialogue are listed, each once", () => {
  expect(attributesUsed(dialogue)).toEqual(["lead.other", "lead.plan", "lead.plans", "lead.size"]);
});

function renamed(to: string) {
  const now = structuredClone(dialogue);
  const { edits, left } = planValid(dialogue, searchDialogue(dialogue, uses("lead.plan")), to);
  writeEdits(now, edits);
  return { now, left: left.size };
}

test("an attribute is renamed in tests too, in its place, and that is taken back", () => {
  const { now, left } = renamed("lead.offer");
  expect(left).toBe(0);
  expect(JSON.stringify(now)).toBe(JSON.stringify(dialogue).replaceAll(/lead\.plan(?![s.])/g, "lead.offer"));
  const what = { query: uses("lead.plan"), replacement: "lead.offer" };
  const { edits } = planTakeBack({ before: dialogue, now }, what);
  writeEdits(now, edits);
  expect(JSON.stringify(now)).toBe(JSON.stringify(dialogue));
});

test("what a test knows is not renamed over something else that it knows", () => {
  const { now, left } = renamed("lead.size");
  expect(left).toBe(1);
  expect(now.tests[0]?.attributes).toEqual({ "lead.plan": "pro", "lead.size": "big" });
});
