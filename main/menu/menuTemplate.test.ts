import type { MenuItemConstructorOptions } from "electron";
import { expect, test, vi } from "vitest";
import type { MenuModel } from "#shared/ipc/menu.ts";
import { en } from "../texts/en.ts";
import { ptBr } from "../texts/ptBr.ts";
import { menuTemplate } from "./menuTemplate.ts";

function build(model: MenuModel, platform = "linux", choose = vi.fn()): MenuItemConstructorOptions[] {
  return menuTemplate({ model, texts: en, platform, choose });
}

function itemsOf(menu: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] {
  return Array.isArray(menu?.submenu) ? menu.submenu : [];
}

const edit: MenuModel = [
  {
    place: "edit",
    label: "Editar",
    items: [
      { id: "undo", label: "Desfazer", accelerator: "CmdOrCtrl+Z", enabled: true, group: 0 },
      { id: "snap", label: "Grade", enabled: false, checked: true, group: 1 },
    ],
  },
];

test("before the studio has sent commands, text can be edited and the app be left", () => {
  const roles = build([]).flatMap((menu) => itemsOf(menu).map(({ role }) => role));
  expect(roles).toEqual(expect.arrayContaining(["cut", "copy", "paste", "selectAll", "quit"]));
});

test("commands stand in their menu, groups apart, before what the system offers", () => {
  const menu = build(edit).find(({ label }) => label === "Editar");
  expect(itemsOf(menu).map(({ label, role, type }) => label ?? role ?? type)).toEqual([
    "Desfazer",
    "separator",
    "Grade",
    "separator",
    "Cut",
    "Copy",
    "Paste",
    "Select all",
  ]);
  expect(itemsOf(menu)[0]).toMatchObject({ accelerator: "CmdOrCtrl+Z", enabled: true });
  expect(itemsOf(menu)[2]).toMatchObject({ type: "checkbox", checked: true, enabled: false });
});

test("what the system offers is named in the user's language, which Electron would not do", () => {
  const menus = menuTemplate({ model: [], texts: ptBr, platform: "linux", choose: () => undefined });
  const labels = menus.flatMap((menu) => itemsOf(menu).map(({ label }) => label));
  expect(labels).toEqual(["Sair", "Recortar", "Copiar", "Colar", "Selecionar tudo", "Tela cheia"]);
});

test("choosing a command sends its id", () => {
  const choose = vi.fn();
  const menu = build(edit, "linux", choose).find(({ label }) => label === "Editar");
  const item = itemsOf(menu)[0];
  // Electron passes three things that the menu does not use.
  Reflect.apply(item?.click ?? (() => undefined), undefined, []);
  expect(choose).toHaveBeenCalledWith("undo");
});

test("macOS has its app menu first and no Quit in File", () => {
  const menus = build([], "darwin");
  expect(menus[0]?.role).toBe("appMenu");
  expect(menus.flatMap((menu) => itemsOf(menu).map(({ role }) => role))).not.toContain("quit");
});
