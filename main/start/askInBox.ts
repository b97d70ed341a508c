import { dialog } from "electron";
import type { Ask } from "./openStoreOrAsk.ts";

/** Asks in a message box of the system and waits; used where there is nothing to show in the window yet. */
export const askInBox: Ask = ({ message, detail, buttons }) =>
  dialog.showMessageBoxSync({
    type: "error",
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: buttons.length - 1,
    noLink: true,
  });
