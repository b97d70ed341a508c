import { say } from "#scripts/setup/say.ts";
import { hasScreen } from "./hasScreen.ts";
import { startVirtualScreen } from "./startVirtualScreen.ts";

/**
 * Makes sure that windows can be shown, on a virtual screen where there is no other, and says so.
 *
 * @returns a function that takes the virtual screen away again; with a real screen it does nothing
 */
export async function ensureScreen(): Promise<() => void> {
  if (hasScreen()) return () => {};
  const screen = await startVirtualScreen();
  say(`There is no screen here: windows open on a virtual one (Xvfb, display ${screen.display}).`);
  process.env.DISPLAY = screen.display;
  return screen.stop;
}
