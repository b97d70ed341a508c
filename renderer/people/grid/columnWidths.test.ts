import { expect, test } from "vitest";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { columnWidths } from "./columnWidths.ts";

test("columns are as wide as what they hold, and no row is cut off for want of room", () => {
  const entry = (name: string, type: AttributeEntry["type"]): [string, AttributeEntry] => [
    name,
    { name, type, values: [] },
  ];
  const entries = new Map([entry("lead.email", "text"), entry("lead.vip", "yesNo")]);
  expect(columnWidths(["lead.email", "lead.vip", "lead.new"], entries)).toEqual({
    tracks: "minmax(170px, 1.4fr) minmax(80px, 0.5fr) minmax(140px, 1fr)",
    atLeast: 390,
  });
  expect(columnWidths(["lead.email", "lead.vip", "lead.new"], entries, { "lead.vip": 300 })).toEqual({
    tracks: "minmax(170px, 1.4fr) 300px minmax(140px, 1fr)",
    atLeast: 610,
  });
});
