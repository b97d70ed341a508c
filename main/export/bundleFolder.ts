import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * The folder that a bundle goes to when the user has chosen one: that one if it is empty or holds a bundle already;
 * otherwise a new one in it, so that the bundle's files do not mix with others.
 */
export async function bundleFolder(chosen: string, name: string): Promise<string> {
  const names = await readdir(chosen).catch((): string[] => []);
  const own = names.length === 0 || (names.includes("parley.js") && names.includes("site.js"));
  return own ? chosen : path.join(chosen, name);
}
