import { type BrowserWindow, nativeTheme } from "electron";
import { windowColors } from "./windowColors.ts";

/** Keeps the window's own background in step with light and dark, for the moments in which the page does not cover it. */
export function followAppearance(window: BrowserWindow): void {
  nativeTheme.on("updated", () => {
    const color = nativeTheme.shouldUseDarkColors ? windowColors.dark : windowColors.light;
    if (!window.isDestroyed()) window.setBackgroundColor(color);
  });
}
