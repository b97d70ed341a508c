import { expect, test } from "vitest";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

const en = (text: string) => ({ en: text });
/** The problems of a dialogue whose one card `c` is connected by every way that is named. */
const found = (kind: string, data: object, ports: readonly string[]) =>
  checkDialogue(
    dialogueOf({ c: [kind, data], end: ["end", {}] }, [
      "start.next > c",
      ...ports.map((port) => `c.${port} > end`),
    ]),
  ).map(({ severity, code, node }) => [severity, code, node].join(" "));

test.each<[string, string, object, readonly string[], string[]]>([
  ["a split without ways", "split", { arms: [] }, [], ["error missing-answers c", "warning unreachable end"]],
  ["two ways with one id", "split", { arms: [{ id: "a" }, { id: "a" }] }, ["a"], ["error duplicate-id c"]],
  [
    "a document without title and address",
    "document",
    {},
    ["next"],
    ["error missing-text c", "error bad-url c"],
  ],
  [
    "a document that is no page of the web",
    "document",
    { title: en("T"), url: "mailto:a@b.co" },
    ["next"],
    ["error bad-url c"],
  ],
  [
    "a meeting that says nothing",
    "meeting",
    {},
    ["booked", "declined", "unavailable"],
    ["error missing-text c"],
  ],
  ...[
    { whom: "team:a", found: ["error bad-url c"] },
    { whom: undefined, found: [] },
  ].map(({ whom, found }): [string, string, object, string[], string[]] => [
    `a booking page that is none, of ${whom}`,
    "meeting",
    { text: en("When?"), link: "acme.com/book", ...(whom && { whom }) },
    ["booked", "declined", "unavailable"],
    found,
  ]),
  ["a webhook without address", "webhook", {}, ["ok", "failed"], ["error bad-url c"]],
  ["one over plain http", "webhook", { url: "http://a.b/hook" }, ["ok", "failed"], ["error bad-url c"]],
  [
    "one whose host a visitor could choose",
    "webhook",
    { url: "https://{{lead.company}}/hook" },
    ["ok", "failed"],
    ["error bad-url c"],
  ],
  [
    "one that is whole",
    "webhook",
    { url: "https://a.b/{{lead.id}}", fields: [{ name: "mail", value: "{{lead.email}}" }] },
    ["ok", "failed"],
    [],
  ],
  ["nothing to set", "set", { assignments: [] }, ["next"], ["warning missing-answers c"]],
  ["a value set nowhere", "set", { assignments: [{ value: 1 }] }, ["next"], ["error missing-attribute c"]],
  [
    "a value set where nobody may write",
    "set",
    { assignments: [{ attribute: "visit.url", value: 1 }] },
    ["next"],
    ["error read-only-attribute c"],
  ],
  [
    "a value made of an attribute that nothing fills",
    "set",
    { assignments: [{ attribute: "lead.x", value: "{{answers.gone}}" }] },
    ["next"],
    ["error unknown-attribute c"],
  ],
  [
    "a value made of one that may be empty, which it may be then",
    "set",
    { assignments: [{ attribute: "answers.x", value: "{{lead.email}} {{answers.x}}" }] },
    ["next"],
    [],
  ],
])("%s", (_name, kind, data, ports, wanted) => {
  expect(found(kind, data, ports)).toEqual(wanted);
});
