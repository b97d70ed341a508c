import { Menu } from "electron";
import type { MenuModel } from "#shared/ipc/menu.ts";
import type { Texts } from "../texts/Texts.ts";
import { menuTemplate } from "./menuTemplate.ts";

/**
 * Shows the native menu, at first without the studio's commands.
 *
 * @param choose is called with the id of a command that is chosen
 * @returns replaces the commands
 */
export function createMenu(texts: () => Texts, choose: (id: string) => void): (model: MenuModel) => void {
  const show = (model: MenuModel): void => {
    const template = menuTemplate({ model, texts: texts(), platform: process.platform, choose });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show([]);
  return show;
}
