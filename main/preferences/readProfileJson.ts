import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * What `profile.json` of a folder says, without the library that writes it: to load that would cost a tenth of the start.
 * A file that is missing or broken says nothing.
 */
export function readProfileJson(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, "profile.json"), "utf8"));
  } catch {
    return undefined;
  }
}
