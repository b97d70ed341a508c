import { app, nativeTheme, session } from "electron";
import { receiveCalls } from "../ipc/receiveCalls.ts";
import { readEarlyProfile } from "../preferences/readEarlyProfile.ts";
import { appOrigin } from "../protocol/schemes.ts";
import { createWindow } from "../window/createWindow.ts";
import { isStudioFrame } from "../window/isStudioFrame.ts";
import { lockDown } from "../window/lockDown.ts";
import { collectOpenedFiles } from "./collectOpenedFiles.ts";
import { developmentHome } from "./developmentHome.ts";
import { serveStudio } from "./serveStudio.ts";

/** Opens the studio: first its window, then, while that starts to run, everything behind it. */
export async function startStudio(folder: string): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  const openedFiles = collectOpenedFiles();
  const profile = readEarlyProfile(folder);
  nativeTheme.themeSource = profile.appearance;

  await app.whenReady();
  const home = developmentHome() ?? appOrigin;
  const served = home === appOrigin ? serveStudio() : Promise.resolve();
  lockDown(session.defaultSession, home);
  const window = createWindow(profile, home);
  // Node compiles it at its first use, which would be while the window waits for its page; now it waits for a process.
  void globalThis.Request;
  const studio = served
    .then(() => import("./openStudio.ts"))
    .then(({ openStudio }) => openStudio({ folder, window, openedFiles }));
  receiveCalls(studio, (frame) =>
    isStudioFrame(frame, window.isDestroyed() ? undefined : window.webContents.mainFrame, home),
  );
}
