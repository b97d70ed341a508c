import type { BrowserWindow } from "electron";

/** So long may the renderer take to save what is not saved yet, in milliseconds. */
const patience = 5_000;

/**
 * What closing needs. `askToFlush` tells the renderer to save everything; `remember`: what else is to be kept, done before
 * the window is gone (that it failed is no reason to keep it open); `mayLose` asks the user whether to close all the same;
 * `quit` ends the app, for closing was held up and with it the end of the app.
 */
type Closing = {
  readonly askToFlush: () => void;
  readonly remember: () => Promise<void>;
  readonly mayLose: () => Promise<boolean>;
  readonly quit: () => void;
};

/**
 * Lets the window close only after the renderer has saved everything, or did not answer in time. When something could
 * not be saved, the user decides; if he cannot be asked, the window stays.
 *
 * @returns to be called when the renderer has saved what it could, with whether that was all
 */
export function flushBeforeClose(
  window: Pick<BrowserWindow, "on" | "once" | "isDestroyed" | "destroy" | "webContents">,
  { askToFlush, remember, mayLose, quit }: Closing,
): (saved: boolean) => void {
  let closing = false;
  let limit: NodeJS.Timeout | undefined;
  const close = () => {
    if (!closing) return;
    clearTimeout(limit);
    if (window.isDestroyed()) return;
    const end = () => {
      if (!window.isDestroyed()) window.destroy();
    };
    remember().then(end, end);
  };
  const stay = () => {
    closing = false;
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
  window.once("closed", quit);
  return (saved) => {
    if (saved || !closing) return close();
    clearTimeout(limit);
    mayLose().then((lose) => (lose ? close() : stay()), stay);
  };
}
