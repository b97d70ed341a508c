import { app, type BrowserWindow } from "electron";

/** So long may the renderer take to save what is not saved yet. */
const patience = 5_000;

/**
 * Lets the window close only after the renderer has saved everything, or did not answer in time. When something could
 * not be saved, the user decides.
 *
 * @param askToFlush tells the renderer to save everything
 * @param remember what else is to be kept, done before the window is gone; that it failed is no reason to keep it open
 * @param mayLose asks the user whether to close all the same
 * @returns to be called when the renderer has saved what it could, with whether that was all
 */
export function flushBeforeClose(
  window: BrowserWindow,
  askToFlush: () => void,
  remember: () => Promise<void>,
  mayLose: () => Promise<boolean>,
): (saved: boolean) => void {
  let closing = false;
  let limit: NodeJS.Timeout | undefined;
  const close = () => {
    if (!closing) return;
    clearTimeout(limit);
    if (window.isDestroyed()) return;
    void remember().finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
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
  return (saved) => {
    if (saved || !closing) return close();
    clearTimeout(limit);
    void mayLose().then((lose) => {
      if (lose) close();
      else closing = false;
    });
  };
}
