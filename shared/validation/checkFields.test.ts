import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { checkFields } from "./checkFields.ts";
import { fixOf } from "./fixOf.ts";

const shoe = { attribute: "lead.shoe", is: ["9"] };
const made = dialogueOf(
  {
    c: ["capture", { text: { en: "Size?" }, input: "text", attribute: "lead.shoe" }],
    s: ["set", { assignments: [{ attribute: "lead.hat", value: 'was {{lead.shoe:"?"}}' }] }],
    m: ["message", { text: { en: '{{lead.shoe:"?"}} or {{lead.shoe:"!"}}', "pt-BR": '{{lead.shoe:"?"}}' } }],
    b: ["branch", { cases: [{ id: "k", label: "K", when: { any: [shoe] } }] }],
    off: ["message", { text: { en: '{{lead.shoe:"?"}}' } }],
  },
  ["start.next > c", "c.next > s", "s.next > m", "m.next > b"],
  { targeting: { audience: shoe } },
);
const dialogue = {
  ...made,
  nodes: made.nodes.map((node) => (node.id === "off" ? { ...node, disabled: true } : node)),
};
const vanished = { "lead.shoe": "lead.shoeSize", "lead.hat": "" };

const places = () =>
  checkFields(dialogue, vanished).map(
    ({ node, path, params }) => `${node ?? ""} ${path?.join("/")} ${params?.attribute}`,
  );

test("a vanished field is told wherever it is stored, tested or shown, each place once", () => {
  expect(places()).toEqual([
    "c attribute lead.shoe",
    "s assignments/0/attribute lead.hat",
    "s assignments/0/value lead.shoe",
    "m text lead.shoe",
    "b cases/0/when/any/0 lead.shoe",
    " targeting/audience lead.shoe",
  ]);
  expect(checkFields(dialogue, {})).toEqual([]);
  expect(checkFields(dialogue, { "lead.other": "" })).toEqual([]);
});

test("one fix each puts what has taken its place, and leaves nothing to tell; without such there is no fix", () => {
  const after = structuredClone(dialogue);
  for (const problem of checkFields(dialogue, vanished)) {
    const fix = fixOf(dialogue, problem);
    if (problem.params?.attribute === "lead.hat") expect(fix).toBeUndefined();
    else expect(fix?.params.attribute).toBe("lead.shoeSize");
    fix?.mend(after);
  }
  expect(checkFields(after, { "lead.shoe": "lead.shoeSize" })).toEqual([]);
  expect(JSON.stringify(after)).toContain('{{lead.shoeSize:\\"!\\"}}');
});
