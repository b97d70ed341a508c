import { expect, test } from "vitest";
import { personName } from "./personName.ts";

test("a person is called by name, else by e-mail address", () => {
  const email = { "lead.email": "ana@acme.com" };
  expect(personName({ ...email, "lead.firstName": " Ana ", "lead.lastName": "Reis" })).toBe("Ana Reis");
  expect(personName({ ...email, "lead.firstName": "  ", "lead.lastName": null })).toBe("ana@acme.com");
  expect(personName({ "lead.id": 7 })).toBeUndefined();
});
