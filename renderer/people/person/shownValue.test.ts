import { expect, test } from "vitest";
import type { AttributeType } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { Value } from "#shared/dialogue/value.ts";
import { shownValue } from "./shownValue.ts";

test.each<[Value | undefined, AttributeType, string]>([
  [undefined, "text", ""],
  [null, "date", ""],
  [true, "yesNo", "sim"],
  [false, "yesNo", "não"],
  [1234567.25, "number", "1.234.567,25"],
  ["2026-03-01", "date", "1 de mar. de 2026"],
  ["soon", "date", "soon"],
  ["2026-99-99", "date", "2026-99-99"],
  ["2026-03-01", "text", "2026-03-01"],
  [["a", "b"], "text", "a, b"],
])("%j of %s is %j", (value, type, shown) => {
  expect(shownValue(value, type, "pt-BR", { yes: "sim", no: "não" })).toBe(shown);
});
