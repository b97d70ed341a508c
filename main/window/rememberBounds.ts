import type { BrowserWindow } from "electron";
import type { ProfileFile } from "../preferences/openProfile.ts";

/** Remembers where the window is when it closes. That it could not is no reason to keep it open. */
export function rememberBounds(
  window: BrowserWindow,
  profile: ProfileFile,
  report: (error: unknown) => void,
): void {
  window.on("close", () => {
    try {
      profile.set({ window: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
    } catch (error) {
      report(error);
    }
  });
}
