import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Configuration } from "electron-builder";
import type { ElectronRuntime } from "#scripts/setup/ElectronRuntime.ts";
import { projectRoot } from "#scripts/setup/projectRoot.ts";
import { thirdPartyNotices } from "./thirdPartyNotices.ts";

/**
 * What electron-builder.yml has to be told of the Electron at hand: where it is, and that the app which it starts when
 * it has none is left out. The fallback runtime also gets the better-sqlite3 that fits it, as a package like any
 * other, in place of the one in node_modules. The notices of third parties lie beside the app.
 */
export function runtimeConfiguration({ folder, version, source }: ElectronRuntime): Configuration {
  const carried = { from: path.join(folder, "resources", "app", "node_modules"), to: "node_modules" };
  return {
    extends: "electron-builder.yml",
    electronDist: folder,
    electronVersion: version,
    files: source === "fallback" ? ["!node_modules/better-sqlite3/**", carried] : [],
    async afterExtract({ appOutDir }) {
      for (const name of ["app", "default_app.asar"]) {
        await rm(path.join(appOutDir, "resources", name), { recursive: true, force: true });
      }
      await writeFile(path.join(appOutDir, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(projectRoot));
    },
  };
}
