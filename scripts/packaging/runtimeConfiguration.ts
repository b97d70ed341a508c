import { rm } from "node:fs/promises";
import path from "node:path";
import type { Configuration } from "electron-builder";
import type { ElectronRuntime } from "#scripts/setup/ElectronRuntime.ts";

/**
 * What electron-builder.yml has to be told of the Electron at hand. The release configuration stands as it is with
 * the official one. The fallback runtime gets the better-sqlite3 that fits it, as a package like any other, in place
 * of the one in node_modules, and loses the stand-in app that starts others.
 */
export function runtimeConfiguration({ folder, version, source }: ElectronRuntime): Configuration {
  const base = { extends: "electron-builder.yml", electronDist: folder, electronVersion: version };
  if (source === "official") return base;
  return {
    ...base,
    files: [
      "!node_modules/better-sqlite3/**",
      { from: path.join(folder, "resources", "app", "node_modules"), to: "node_modules" },
    ],
    afterExtract: ({ appOutDir }) =>
      rm(path.join(appOutDir, "resources", "app"), { recursive: true, force: true }),
  };
}
