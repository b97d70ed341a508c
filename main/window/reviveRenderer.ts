import type { BrowserWindow } from "electron";

const most = 3;
const within = 60_000;

/**
 * Loads the studio again when its process has died; what it had saved is there. One that dies again and again is left
 * to `giveUp`.
 */
export function reviveRenderer(
  window: BrowserWindow,
  { report, giveUp }: { readonly report: (reason: string) => void; readonly giveUp: () => void },
): void {
  let deaths: number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    report(reason);
    if (reason === "clean-exit" || window.isDestroyed()) return;
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < within), now];
    if (deaths.length > most) giveUp();
    else window.webContents.reload();
  });
}
