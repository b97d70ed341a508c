import { app, type BrowserWindow } from "electron";

/** So long may the renderer take to save what is not saved yet. */
const patience = 5_000;

/**
 * Lets the window close only after the renderer has saved everything, or did not answer in time.
 *
 * @param askToFlush tells the renderer to save everything
 * @returns to be called when the renderer has done so
 */
export function flushBeforeClose(window: BrowserWindow, askToFlush: () => void): () => void {
  let closing = false;
  let limit: NodeJS.Timeout | undefined;
  const close = () => {
    if (!closing) return;
    clearTimeout(limit);
    if (!window.isDestroyed()) window.destroy();
  };
  window.on("close", (event) => {
    if (window.webContents.isCrashed() || window.webContents.getURL() === "") return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    limit = setTimeout(close, patience);
    askToFlush();
  });
  window.webContents.on("render-process-gone", close);
  // Closing was held up, and with it the end of the app.
  window.once("closed", () => app.quit());
  return close;
}
