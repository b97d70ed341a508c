import fc from "fast-check";
import type { Condition } from "#shared/dialogue/condition.ts";
import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";
import { captureInputs } from "#shared/nodes/capture.ts";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";

/** Few ids, so that they collide, and those that plain objects trip over. */
const id = fc.constantFrom(
  "a",
  "b",
  "c",
  "d",
  "e",
  "__proto__",
  "constructor",
  "toString",
  "else",
  "next",
  "declined",
);
const attribute = fc.constantFrom(
  ..."lead.email lead.x company.size answers.a answers.__proto__ visit.url __proto__ site.y nope".split(" "),
);
const scalar = fc.oneof(
  fc.constantFrom("a", "2", "2026-03-01", "", " A "),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
);
const template = fc.oneof(
  fc.constantFrom(
    'Hi {{lead.email:"you"}}',
    "**b** _i_ [x](https://a.b/{{lead.x}})",
    "",
    "{{",
    "- a\n- b",
    "Yes",
    "No",
  ),
  fc.string({ maxLength: 20 }),
);
const text = fc.dictionary(fc.constantFrom("en", "pt-BR", "pt"), template, { maxKeys: 3 });
const options = fc.array(fc.record({ id, label: text, value: scalar }, { requiredKeys: ["id", "label"] }), {
  maxLength: 4,
});

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Condition>({ attribute: "lead.email", isEmpty: true }, { all: [] }, { any: [] }),
    fc.record({ attribute, is: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
    fc.record({ attribute, atLeast: fc.integer() }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 2 }) }),
    fc.record({ none: fc.array(tie("condition"), { maxLength: 2 }) }),
  ),
}));

const data = {
  start: fc.constant({}),
  message: fc.record({ text, delay: fc.constantFrom(0, 0, 1, 60) }, { requiredKeys: ["text"] }),
  question: fc.record(
    { text, answers: options, attribute, multiple: fc.boolean() },
    { requiredKeys: ["text"] },
  ),
  capture: fc.record(
    {
      text,
      input: fc.constantFrom(...captureInputs),
      attribute,
      placeholder: text,
      required: fc.boolean(),
      ifKnown: fc.constantFrom("ask", "skip", "confirm"),
      options,
    },
    { requiredKeys: ["text", "input"] },
  ),
  branch: fc.record({
    cases: fc.array(fc.record({ id, label: fc.string(), when: condition }), { maxLength: 3 }),
  }),
  split: fc.record({
    arms: fc.array(fc.record({ id, label: fc.string(), weight: fc.constantFrom(0, 1, 0.5, 70) }), {
      maxLength: 3,
    }),
  }),
  set: fc.record({
    assignments: fc.array(
      fc.record({ attribute, value: fc.oneof(scalar, fc.constant(null), fc.array(scalar), template) }),
      { maxLength: 3 },
    ),
  }),
  goal: fc.record({ name: fc.constantFrom("g", "h", ""), score: fc.integer({ min: 0, max: 3 }) }),
  link: fc.record({
    text,
    label: text,
    url: fc.constantFrom("https://a.b/{{lead.x}}", "javascript:alert(1)", ""),
  }),
  document: fc.record({
    text,
    title: text,
    url: fc.constantFrom("https://a.b/{{lead.x}}.pdf", "javascript:alert(1)", ""),
  }),
  meeting: fc.record({ text, routing: fc.constantFrom("roundRobin", "agent", "rule") }),
  webhook: fc.record({
    url: fc.constantFrom("https://a.b/{{lead.x}}", "http://a.b", "https://{{lead.x}}/", ""),
    fields: fc.array(fc.record({ name: fc.constantFrom("a", "__proto__", ""), value: template }), {
      maxLength: 2,
    }),
  }),
  flow: fc.record({ flow: fc.constantFrom("f", "g", "") }),
  end: fc.record({ text, restart: fc.boolean() }),
};

const kinds = fc.oneof(
  fc.constantFrom(...nodeKinds),
  fc.constantFrom("question" as const, "capture" as const),
);

const node = kinds.chain((kind) =>
  fc.record({
    id,
    kind: fc.constant(kind),
    position: fc.record({ x: fc.integer(), y: fc.integer() }),
    disabled: fc.constantFrom(false, false, false, true),
    data: data[kind],
  }),
);

/**
 * Any dialogue that the schema accepts, small and tangled: ids repeat, edges lead nowhere, back and to themselves. Most
 * ways out are connected, so that conversations get somewhere.
 */
export const arbitraryDialogue: fc.Arbitrary<Dialogue> = fc
  .record({
    nodes: fc.array(node, { maxLength: 8 }),
    ways: fc.array(fc.nat({ max: 9 }), { minLength: 50, maxLength: 50 }),
    stray: fc.array(fc.tuple(id, id, id), { maxLength: 4 }),
    language: fc.constantFrom("en", "pt-BR"),
    status: fc.constantFrom("draft", "live", "paused"),
    pages: fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }),
    audience: condition,
  })
  .map(({ nodes, ways, stray, language, status, pages, audience }) => {
    const begun = [{ id: "start", kind: "start", position: { x: 0, y: 0 }, data: {} }, ...nodes];
    const base = {
      format: 1,
      id: "d",
      name: "D",
      status,
      language,
      languages: ["en", "pt-BR"],
      nodes: begun,
    };
    const parsed = dialogueSchema.parse({ ...base, targeting: { pages: { include: pages }, audience } });
    const ports = parsed.nodes.flatMap((from) =>
      portsOf(from).map((port) => ({ node: from.id, port: port.id })),
    );
    const edges = ports.flatMap((from, index) => {
      const way = ways[index % ways.length] ?? 9;
      const to = way === 9 ? undefined : parsed.nodes[(way % nodes.length) + 1];
      return to ? [{ id: `e${index}`, from, to: { node: to.id } }] : [];
    });
    const strays = stray.map(([from, port, to]) => ({
      id: "e0",
      from: { node: from, port },
      to: { node: to },
    }));
    return { ...parsed, edges: [...edges, ...strays] };
  });
