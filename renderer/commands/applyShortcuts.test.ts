import { expect, test } from "vitest";
import { applyShortcuts } from "./applyShortcuts.ts";
import type { Command } from "./command.ts";
import { shortcutsOf } from "./shortcutsOf.ts";

const redo: Command = {
  id: "editor.redo",
  label: () => "Redo",
  shortcut: "CmdOrCtrl+Shift+Z",
  alternatives: ["CmdOrCtrl+Y"],
  run: () => {},
};
const declared = new Map([[redo.id, redo]]);
const after = (chosen: Record<string, string>) => {
  const command = applyShortcuts(declared, chosen).get(redo.id);
  return command && shortcutsOf(command);
};

test("a chosen shortcut takes the place of those that the command came with, blank leaves none", () => {
  expect(after({})).toEqual(["CmdOrCtrl+Shift+Z", "CmdOrCtrl+Y"]);
  expect(after({ "editor.redo": "F7" })).toEqual(["F7"]);
  expect(after({ "editor.redo": "" })).toEqual([]);
});

test("choices for commands that are not on screen are left alone", () => {
  expect(after({ "list.gone": "F7", __proto__: "F8" })).toEqual(["CmdOrCtrl+Shift+Z", "CmdOrCtrl+Y"]);
});
