import { dialog } from "electron";
import type { Log } from "../log/Log.ts";
import type { Texts } from "../texts/Texts.ts";

/** Logs errors that nobody expected, and tells the user once; the app goes on, as every edit is its own transaction. */
export function catchUnexpected(log: Log, texts: () => Texts): void {
  let told = false;
  const tell = (error: unknown): void => {
    void log.error("unexpected", error);
    if (told) return;
    told = true;
    dialog.showErrorBox("Parley", texts().unexpected);
  };
  process.on("uncaughtException", tell);
  process.on("unhandledRejection", tell);
}
