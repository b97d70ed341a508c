import { expect, it } from "vitest";
import { attributeRows, attributesOf } from "./attributeRows.ts";

it("keeps rows that are being written, though they come to fewer attributes", () => {
  const written = [
    { name: "lead.email", value: "a" },
    { name: "lead.email", value: "b" },
    { name: " ", value: "c" },
  ];
  expect(attributesOf(written)).toEqual({ "lead.email": "b" });
  expect(attributeRows({ "lead.email": "b" }, written)).toBe(written);
});

it("shows what is known once it was changed elsewhere", () => {
  const written = [{ name: "lead.email", value: "a" }];
  expect(attributeRows({ "lead.age": 7, "lead.email": "b" }, written)).toEqual([
    { name: "lead.age", value: 7 },
    { name: "lead.email", value: "b" },
  ]);
});
