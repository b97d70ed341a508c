import { mkdirSync } from "node:fs";
import path from "node:path";
import { app } from "electron";

/** The folder of all that Parley keeps: the user's data folder, or what `PARLEY_HOME` says. Electron's own data goes along. */
export function dataFolder(): string {
  const { PARLEY_HOME: wanted } = process.env;
  if (wanted === undefined || wanted === "") return app.getPath("userData");
  const folder = path.resolve(wanted);
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath("userData", folder);
  } catch {
    // Opening the store fails for the same reason, and that tells the user.
  }
  return folder;
}
