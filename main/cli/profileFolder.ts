import os from "node:os";
import path from "node:path";

/**
 * The folder of all that Parley keeps, without Electron to ask: what `PARLEY_HOME` says, or the user's data folder as
 * Electron has it on each system.
 */
export function profileFolder(
  environment: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform,
): string {
  const { PARLEY_HOME: wanted, APPDATA: roaming, XDG_CONFIG_HOME: configuration } = environment;
  if (wanted) return path.resolve(wanted);
  const home = os.homedir();
  if (platform === "darwin") return path.join(home, "Library", "Application Support", "Parley");
  if (platform === "win32") return path.join(roaming || path.join(home, "AppData", "Roaming"), "Parley");
  return path.join(configuration || path.join(home, ".config"), "Parley");
}
