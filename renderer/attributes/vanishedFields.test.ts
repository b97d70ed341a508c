import { expect, test } from "vitest";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { sameFields } from "./sameFields.ts";
import { vanishedFields } from "./vanishedFields.ts";

const entries = new Map(
  [
    { name: "lead.shoe", label: "Shoe size", vanished: true },
    { name: "lead.shoeSize", label: "Shoe size" },
    { name: "lead.hat", label: "Hat", vanished: true },
    { name: "lead.own" },
  ].map((one): [string, AttributeEntry] => [one.name, { ...one, type: "text", values: [] }]),
);

test("a field that is called the same takes the place of one that is gone", () => {
  expect(vanishedFields(entries)).toEqual({ "lead.shoe": "lead.shoeSize", "lead.hat": "" });
});

test("two are the same that name the same fields and the same in their place", () => {
  const some = vanishedFields(entries);
  expect(sameFields(some, { ...some })).toBe(true);
  expect(sameFields(some, { ...some, "lead.hat": "lead.cap" })).toBe(false);
  expect(sameFields(some, { "lead.hat": "" })).toBe(false);
});
