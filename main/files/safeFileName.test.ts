import { expect, test } from "vitest";
import { safeFileName } from "./safeFileName.ts";

test.each([
  ["Product questions?", "Product questions"],
  ["../../etc/passwd", "etc passwd"],
  ["a\u0000b\u202ec", "a b c"],
  ["製品", "製品"],
  ["Olá, mundo", "Olá, mundo"],
  ["CON", "CON_"],
  ["...", "dialogue"],
  ["", "dialogue"],
  ["name. ", "name"],
])("%j becomes %j", (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});

test("a name of any length fits", () => {
  expect(safeFileName("x".repeat(500)).length).toBeLessThanOrEqual(81);
});
