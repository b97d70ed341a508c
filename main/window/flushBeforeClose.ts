import type { BrowserWindow } from "electron";

/** So long may the renderer take to save what is not saved yet. */
const patience = 5_000;

/**
 * Lets the window close only after the renderer has saved everything, or did not answer in time.
 *
 * @param askToFlush tells the renderer to save everything
 * @param goOn is called when the window is closed
 * @returns to be called when the renderer has done so
 */
export function flushBeforeClose(
  window: BrowserWindow,
  askToFlush: () => void,
  goOn: () => void,
): () => void {
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
  window.once("closed", () => {
    clearTimeout(limit);
    goOn();
  });
  return close;
}
