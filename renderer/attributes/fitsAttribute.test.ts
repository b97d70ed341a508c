import { expect, test } from "vitest";
import { fitsAttribute } from "./fitsAttribute.ts";

const title = { name: "lead.title", type: "text" as const, values: [], label: "Job Title" };

test.each([
  ["", true],
  ["lead.t", true],
  ["job", true],
  ["TITLE job ", true],
  ["job email", false],
])("%j", (query, fits) => {
  expect(fitsAttribute("lead.title", title, query)).toBe(fits);
});

test("one that nobody knows is found by its name", () => {
  expect(fitsAttribute("lead.shoe", undefined, "shoe")).toBe(true);
});
