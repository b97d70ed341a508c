import { expect, test } from "vitest";
import { fitsSearch } from "./fitsSearch.ts";

test.each([
  ["", true],
  ["  ", true],
  ["jo", true],
  ["JOAO", true],
  ["jansen joão", true],
  ["acme.com", true],
  ["joana", false],
  ["joão berg", false],
])("%j", (search, fits) => {
  expect(fitsSearch(["João Jansen", "joao@acme.com"], search)).toBe(fits);
});
