import { expect, test } from "vitest";
import { sendVisitor, takeVisitor } from "./comingVisitor.ts";

test("a person comes to his dialogue, once, with what is known of him", () => {
  sendVisitor("d", "Ana", {
    "lead.id": 7,
    "lead.email": "ana@acme.com",
    "lead.phone": null,
    "lead.vip": true,
  });
  expect(takeVisitor("d")).toEqual({
    name: "Ana",
    given: [
      { name: "lead.id", value: "7" },
      { name: "lead.email", value: "ana@acme.com" },
      { name: "lead.vip", value: "true" },
    ],
  });
  expect(takeVisitor("d")).toBeUndefined();
});

test("who opens another dialogue meanwhile meets nobody, then or later", () => {
  sendVisitor("d", "Ana", { "lead.id": 7 });
  expect(takeVisitor("other")).toBeUndefined();
  expect(takeVisitor("d")).toBeUndefined();
});
