import type { BrowserWindow } from "electron";
import type { ProfileFile } from "../preferences/openProfile.ts";

/** Remembers where the window is, for the next start. */
export function rememberBounds(window: BrowserWindow, profile: ProfileFile): Promise<void> {
  return profile.set({ window: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
}
