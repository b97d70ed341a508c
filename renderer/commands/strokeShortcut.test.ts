import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesShortcut } from "./matchesShortcut.ts";
import { strokeShortcut } from "./strokeShortcut.ts";

const stroke = fc.record({
  key: fc.constantFrom("a", "Z", "7", "?", "+", "/", " ", "F2", "Delete", "Enter", "ArrowUp", "é"),
  ctrlKey: fc.boolean(),
  metaKey: fc.boolean(),
  shiftKey: fc.boolean(),
  altKey: fc.boolean(),
});

test("what was pressed to choose a shortcut runs it afterwards, on every keyboard", () => {
  fc.assert(
    fc.property(stroke, fc.boolean(), (pressed, mac) => {
      const shortcut = strokeShortcut(pressed, mac);
      expect(shortcut).toBeDefined();
      expect(matchesShortcut(shortcut ?? "", pressed, mac)).toBe(true);
    }),
  );
});

test("modifiers alone, and the keys that lead out of the field, are no shortcut", () => {
  const held = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
  for (const key of ["Control", "Shift", "Tab", "Escape"])
    expect(strokeShortcut({ ...held, key }, false)).toBeUndefined();
});
