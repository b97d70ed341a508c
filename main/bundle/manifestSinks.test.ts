import { expect, test } from "vitest";
import { sinksSchema } from "#shared/site/sinks.ts";
import { manifestSinks } from "./manifestSinks.ts";

const form = { on: true, host: "123-abc-456.mktoweb.com", munchkinId: "123-ABC-456", formId: 1029 };
const fieldsOf = (...rows: [attribute: string, field: string][]) => {
  const fields = rows.map(([attribute, field]) => ({ attribute, field }));
  return manifestSinks(sinksSchema.parse({ marketo: { ...form, fields } })).marketo?.fields;
};

test("an attribute goes to every field that has a row for it, each once", () => {
  expect(
    fieldsOf(
      ["lead.email", "Email"],
      ["lead.email", "chatEmail"],
      ["lead.email", "Email"],
      ["lead.title", ""],
    ),
  ).toEqual({ "lead.email": ["Email", "chatEmail"] });
});

test("the field by which Marketo knows people is meant however it is typed", () => {
  expect(fieldsOf(["lead.email", " email"])).toEqual({ "lead.email": ["Email"] });
});
