import { expect, test } from "vitest";
import type { KeyStroke } from "./keyStroke.ts";
import { matchesShortcut } from "./matchesShortcut.ts";

function stroke(key: string, modifiers: Partial<KeyStroke> = {}): KeyStroke {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
}

test("CmdOrCtrl is Ctrl, and the command key on a Mac", () => {
  expect(matchesShortcut("CmdOrCtrl+N", stroke("n", { ctrlKey: true }), false)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl+N", stroke("n", { metaKey: true }), true)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl+N", stroke("n", { ctrlKey: true }), true)).toBe(false);
  expect(matchesShortcut("CmdOrCtrl+N", stroke("n"), false)).toBe(false);
});

test("a modifier too many or too few is another shortcut", () => {
  const undo = stroke("z", { ctrlKey: true });
  const redo = stroke("Z", { ctrlKey: true, shiftKey: true });
  expect(matchesShortcut("CmdOrCtrl+Z", undo, false)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl+Z", redo, false)).toBe(false);
  expect(matchesShortcut("CmdOrCtrl+Shift+Z", redo, false)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl+Shift+Z", undo, false)).toBe(false);
});

test("keys without a sign are known by their names", () => {
  expect(matchesShortcut("Delete", stroke("Delete"), false)).toBe(true);
  expect(matchesShortcut("F2", stroke("F2"), false)).toBe(true);
  expect(matchesShortcut("Shift+Up", stroke("ArrowUp", { shiftKey: true }), false)).toBe(true);
  expect(matchesShortcut("Esc", stroke("Escape"), false)).toBe(true);
});

test("signs match with or without the shift key that some keyboards need for them", () => {
  expect(matchesShortcut("/", stroke("/", { shiftKey: true }), false)).toBe(true);
  expect(matchesShortcut("/", stroke("/"), false)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl+Plus", stroke("+", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(matchesShortcut("CmdOrCtrl++", stroke("+", { ctrlKey: true }), false)).toBe(true);
});
