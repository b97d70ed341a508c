import { expect, test } from "vitest";
import { attributeOfField } from "./attributeOfField.ts";
import { fieldOfAttribute } from "./fieldOfAttribute.ts";
import { standardFields } from "./standardFields.ts";

test("every field is what its attribute stands for", () => {
  for (const name of [...standardFields.map(({ restName }) => restName), "planTier_c", "lead.odd"])
    expect(fieldOfAttribute(attributeOfField(name))).toBe(name);
});

test.each([
  "company.id",
  "company.email",
  "company.createdAt",
  "company.updatedAt",
  "company.company",
  "lead.company",
  "lead.industry",
  "visit.url",
  "lead.",
  "email",
])("%s is no field of a person: his list has nothing of that name", (attribute) => {
  expect(fieldOfAttribute(attribute)).toBeUndefined();
});
