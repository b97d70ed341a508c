import path from "node:path";
import { app, BrowserWindow, nativeTheme, screen } from "electron";
import { type Bounds, fitBounds } from "./fitBounds.ts";
import { windowColors } from "./windowColors.ts";

/**
 * Opens the studio's window where it was last, hidden until its first paint is ready, and starts loading the studio.
 *
 * @param home the address of the studio's pages
 */
export function createWindow(
  last: { readonly bounds: Bounds | undefined; readonly maximized: boolean },
  home: string,
): BrowserWindow {
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = fitBounds(last.bounds, displays);
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1280, height: 800 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: "Parley",
    backgroundColor: nativeTheme.shouldUseDarkColors ? windowColors.dark : windowColors.light,
    webPreferences: {
      preload: path.join(app.getAppPath(), "out", "preload", "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (last.maximized) window.maximize();
  window.on("page-title-updated", (event) => event.preventDefault());
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${home}/index.html`).catch(() => undefined);
  return window;
}
