import { expect, test } from "vitest";
import { formatBytes } from "./formatBytes.ts";

test("sizes are told in the unit that suits them", () => {
  expect([0, 812, 999, 1000, 14_240, 3_120_000].map((bytes) => formatBytes(bytes, "en"))).toEqual([
    "0 byte",
    "812 byte",
    "999 byte",
    "1 kB",
    "14.2 kB",
    "3.1 MB",
  ]);
});

test("they follow the language", () => {
  expect(formatBytes(14_240, "pt-BR")).toBe("14,2 kB");
});
