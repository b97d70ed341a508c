import { expect, test } from "vitest";
import { migrateDialogue } from "./migrateDialogue.ts";

const steps = [
  (document: object) => ({ ...document, format: 2, renamed: true }),
  (document: object) => ({ ...document, format: 3, split: true }),
];

test("an old document is lifted one format at a time, from where it stands", () => {
  expect(migrateDialogue({ format: 1 }, steps, 3)).toEqual({
    ok: true,
    document: { format: 3, renamed: true, split: true },
  });
  expect(migrateDialogue({ format: 2 }, steps, 3)).toEqual({
    ok: true,
    document: { format: 3, split: true },
  });
});

test("a newer document and one without a format are refused", () => {
  expect(migrateDialogue({ format: 4 }, steps, 3)).toEqual({ ok: false, code: "newer-format" });
  for (const format of [undefined, "1", 0, 1.5])
    expect(migrateDialogue({ format }, steps, 3)).toEqual({ ok: false, code: "not-a-dialogue" });
});
