import { expect, test } from "vitest";
import { formatBytes } from "./formatBytes.ts";

test("sizes are told in the unit that suits them", () => {
  expect([0, 1, 812, 999, 1000, 14_240, 3_120_000].map((bytes) => formatBytes(bytes, "en"))).toEqual([
    "0 bytes",
    "1 byte",
    "812 bytes",
    "999 bytes",
    "1 kB",
    "14.2 kB",
    "3.1 MB",
  ]);
});

test("they follow the language", () => {
  expect(formatBytes(14_240, "pt-BR")).toBe("14,2 kB");
  expect(formatBytes(812, "pt-BR")).toBe("812 bytes");
});
