import { expect, test } from "vitest";
import { parseDialogue } from "../parseDialogue.ts";
import { attributeInfo } from "./attributeInfo.ts";

const at = { position: { x: 0, y: 0 } };
const answer = (id: string, en: string, value?: number | string) => ({
  id,
  label: { en },
  ...(value !== undefined && { value }),
});
const parsed = parseDialogue({
  format: 1,
  id: "d",
  language: "en",
  languages: ["en"],
  nodes: [
    {
      id: "q",
      kind: "question",
      ...at,
      data: { answers: [answer("a", "Yes"), answer("b", "No", "n")], attribute: "lead.opinion" },
    },
    { id: "n", kind: "question", ...at, data: { answers: [answer("a", "Few", 1), answer("b", "Many", 9)] } },
    { id: "d", kind: "capture", ...at, data: { input: "date", attribute: "lead.birthday" } },
  ],
  edges: [],
});
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const { dialogue } = parsed;

test.each([
  ["visit.visits", "number", []],
  ["visit.device", "text", ["desktop", "mobile", "tablet"]],
  ["visit.query.plan", "text", []],
  ["list.vip", "yesNo", []],
  ["answers.q", "text", ["Yes", "n"]],
  ["lead.opinion", "text", ["Yes", "n"]],
  ["answers.n", "number", ["1", "9"]],
  ["lead.birthday", "date", []],
  ["lead.shoeSize", "any", []],
  ["__proto__", "any", []],
])("%s", (name, type, values) => {
  expect(attributeInfo(name, dialogue)).toEqual({ type, values });
});
