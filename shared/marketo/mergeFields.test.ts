import { expect, test } from "vitest";
import { mergeFields } from "./mergeFields.ts";
import { readPicklist } from "./readPicklist.ts";
import { standardFields } from "./standardFields.ts";

const now = 1_800_000_000_000;
const email = { name: "email", displayName: "E-mail", dataType: "email", length: 255, updateable: true };
const score = {
  name: "leadScore",
  displayName: "Score",
  dataType: "score",
  updateable: true,
  crmManaged: true,
};
const company = { name: "company", displayName: "Company", dataType: "string", updateable: true };

const answers = {
  describe2: [
    email,
    score,
    company,
    { name: "plan__c", displayName: "Plan", dataType: "string" },
    { label: 5 },
  ],
  searchable: ["email", "id"],
  describe: [
    { id: 6, displayName: "E-mail", dataType: "email", rest: { name: "email" }, soap: { name: "Email" } },
    { id: 9, rest: { name: "leadScore", readOnly: true }, soap: { name: "LeadScore" } },
    { id: 10, rest: { name: "plan__c" }, soap: { name: "Plan__c" } },
    { id: 11, displayName: "SOAP only", dataType: "string", soap: { name: "Old" } },
    { id: 12, displayName: "Not in describe2", dataType: "string", rest: { name: "extra" } },
  ],
  companies: [{ name: "company" }, { name: "id" }],
  schema: [
    { name: "plan__c", description: "What they pay for", isHidden: true, isCustom: true, length: "x" },
  ],
  form: [
    { id: "Plan__c", isRequired: true, maxLength: 40, picklistValues: "Basic::b,Pro::p" },
    { id: "EMAIL" },
  ],
};

test("a field has what each of Marketo's answers knows of it", () => {
  const fields = mergeFields(answers, [], now);
  expect(fields.map(({ restName }) => restName)).toEqual(["company", "email", "plan__c", "leadScore"]);
  const byName = new Map(fields.map((field) => [field.restName, field]));
  expect(byName.get("plan__c")).toEqual({
    object: "lead",
    restName: "plan__c",
    soapName: "Plan__c",
    formFieldId: "Plan__c",
    fieldId: 10,
    label: "Plan",
    type: "string",
    description: "What they pay for",
    length: 40,
    readOnly: false,
    crmManaged: false,
    hidden: true,
    custom: true,
    required: true,
    searchable: false,
    picklist: [
      { label: "Basic", value: "b" },
      { label: "Pro", value: "p" },
    ],
  });
  expect(byName.get("leadScore")).toMatchObject({ readOnly: true, crmManaged: true });
  expect(byName.get("email")).toMatchObject({ searchable: true, formFieldId: "EMAIL", readOnly: false });
  expect(byName.get("company")).toMatchObject({ object: "company" });
});

test("what one call knew stays when it is not allowed any more", () => {
  const first = mergeFields(answers, [], now);
  const second = mergeFields({ describe2: answers.describe2 }, first, now + 1);
  expect(second).toEqual(first);
});

test("a field that has no values to pick any more loses them, and keeps them while no form tells", () => {
  const first = mergeFields(answers, [], now);
  const picklist = (fields: typeof first) =>
    fields.find(({ restName }) => restName === "plan__c")?.picklist?.map(({ value }) => value);
  expect(picklist(mergeFields({ ...answers, form: [{ id: "EMAIL" }] }, first, now))).toEqual(["b", "p"]);
  expect(picklist(mergeFields({ ...answers, form: [{ id: "Plan__c" }] }, first, now))).toBeUndefined();
  const empty = { id: "Plan__c", picklistValues: "" };
  expect(picklist(mergeFields({ ...answers, form: [empty] }, first, now))).toBeUndefined();
});

test("a field that is gone is marked once, and not when it is back", () => {
  const first = mergeFields(answers, [], now);
  const without = { ...answers, describe2: [email, score] };
  const second = mergeFields(without, first, now + 1);
  const third = mergeFields(without, second, now + 2);
  expect(third).toHaveLength(4);
  expect(third.find(({ restName }) => restName === "plan__c")).toMatchObject({
    label: "Plan",
    vanished: now + 1,
  });
  expect(mergeFields(answers, third, now + 3)).toEqual(first);
});

test("the older description alone is enough, and none at all changes nothing", () => {
  const fields = mergeFields({ describe: answers.describe }, [], now);
  expect(fields.map(({ restName }) => restName)).toContain("extra");
  expect(fields.find(({ restName }) => restName === "email")).toMatchObject({
    label: "E-mail",
    type: "email",
  });
  expect(mergeFields({ form: answers.form }, standardFields, now)).toEqual([...standardFields]);
});

test("values of a picklist have labels, or are their own", () => {
  expect(readPicklist("Mr., Ms.,,Alaska::AK")).toEqual([
    { label: "Mr.", value: "Mr." },
    { label: "Ms.", value: "Ms." },
    { label: "Alaska", value: "AK" },
  ]);
});
