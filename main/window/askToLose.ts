import { type BrowserWindow, dialog } from "electron";
import type { Texts } from "../texts/Texts.ts";

/** Asks, over the window that is to close, whether changes that could not be saved may be lost. */
export async function askToLose(window: BrowserWindow, texts: Texts): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: texts.notSaved,
    detail: texts.notSavedDetail,
    buttons: [texts.keepOpen, texts.closeAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
