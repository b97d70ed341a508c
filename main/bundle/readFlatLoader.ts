import { readBuilt } from "./readBuilt.ts";

/**
 * Reads the loader for hosts without folders.
 *
 * @throws {Failure} when it has not been built
 */
export function readFlatLoader(folder: string): Promise<string> {
  return readBuilt(folder, "parleyFlat.js");
}
