import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { menuModel } from "./menuModel.ts";

const labels = {
  file: "File",
  edit: "Edit",
  view: "View",
  insert: "Insert",
  dialogue: "Dialogue",
  help: "Help",
};

function command(id: string, rest: Partial<Command>): Command {
  return { id, label: () => id, run: () => {}, ...rest };
}

test("commands stand in their menus by group, and a menu without commands is left out", () => {
  const model = menuModel(
    [
      command("zoom", { menu: { place: "view", group: 1 } }),
      command("close", { menu: { place: "file", group: 2 } }),
      command("new", { menu: { place: "file", group: 1 } }),
      command("hidden", {}),
    ],
    labels,
  );
  expect(model.map(({ label, items }) => [label, items.map(({ id }) => id)])).toEqual([
    ["File", ["new", "close"]],
    ["View", ["zoom"]],
  ]);
});

test("what cannot run is disabled, and everything is while a dialog is open", () => {
  const commands = [
    command("yes", { menu: { place: "edit", group: 1 } }),
    command("no", { menu: { place: "edit", group: 1 }, when: () => false }),
  ];
  expect(menuModel(commands, labels)[0]?.items.map(({ enabled }) => enabled)).toEqual([true, false]);
  expect(menuModel(commands, labels, true)[0]?.items.map(({ enabled }) => enabled)).toEqual([false, false]);
});

test("a bare key stays out of the native menu, so that text fields keep it", () => {
  const [edit] = menuModel(
    [
      command("delete", { menu: { place: "edit", group: 1 }, shortcut: "Delete" }),
      command("undo", { menu: { place: "edit", group: 1 }, shortcut: "CmdOrCtrl+Z" }),
      command("previous", { menu: { place: "edit", group: 1 }, shortcut: "Shift+F6" }),
      command("fit", { menu: { place: "edit", group: 1 }, shortcut: "Shift+1" }),
    ],
    labels,
  );
  expect(edit?.items.map(({ accelerator }) => accelerator)).toEqual([
    undefined,
    "CmdOrCtrl+Z",
    "Shift+F6",
    undefined,
  ]);
});
