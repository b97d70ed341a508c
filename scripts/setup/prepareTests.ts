import { ensureScreen } from "#scripts/screen/ensureScreen.ts";
import { hasScreen } from "#scripts/screen/hasScreen.ts";
import { ensureElectron } from "./ensureElectron.ts";
import { ensureSystemLibraries } from "./ensureSystemLibraries.ts";

/**
 * Puts everything in place that tests with a browser or a window need.
 *
 * @returns a function that takes the virtual screen away again
 */
export async function prepareTests(): Promise<() => void> {
  ensureSystemLibraries(["app", "browser", "servers", ...(hasScreen() ? [] : (["screen"] as const))]);
  await ensureElectron();
  return ensureScreen();
}
