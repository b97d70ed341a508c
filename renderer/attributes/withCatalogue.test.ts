import { expect, test } from "vitest";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { withCatalogue } from "./withCatalogue.ts";

const entry = (name: string, rest: Partial<AttributeEntry> = {}): [string, AttributeEntry] => [
  name,
  { name, type: "text", values: [], ...rest },
];
const catalogue = new Map([
  entry("lead.email"),
  entry("lead.createdAt", { readOnly: true }),
  entry("lead.shoe", { vanished: true }),
  entry("site.plan"),
]);

test("own names go first, each once, and what has vanished is not suggested", () => {
  expect(withCatalogue(["visit.url", "lead.email", "lead.shoe"], catalogue, false)).toEqual([
    ...["visit.url", "lead.email", "lead.createdAt", "site.plan"],
  ]);
});

test("to store into, only what can be stored into", () => {
  expect(withCatalogue(["lead.phone"], catalogue, true)).toEqual(["lead.phone", "lead.email"]);
});
