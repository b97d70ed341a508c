import { spawnSync } from "node:child_process";

const headless = "--ozone-platform=headless";

/**
 * Runs this very command line again without a screen, where Linux has none, and ends with its exit code. Electron
 * cannot start there otherwise, and it has made up its mind about the screen before any script of ours runs.
 */
export function restartWithoutScreen(): void {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  const needed = process.platform === "linux" && !x11 && !wayland && !process.argv.includes(headless);
  if (!needed) return;
  const { status } = spawnSync(process.execPath, [headless, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exit(status ?? 1);
}
