import type { BrowserWindow } from "electron";

/** Loads the studio again when its process has died; what it had saved is there. */
export function reviveRenderer(window: BrowserWindow, report: (reason: string) => void): void {
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    report(reason);
    if (reason !== "clean-exit" && !window.isDestroyed()) window.webContents.reload();
  });
}
