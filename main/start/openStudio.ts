import { randomUUID } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, Menu, nativeTheme, protocol, safeStorage, shell } from "electron";
import type { PushChannel } from "#shared/ipc/channels.ts";
import type { MenuModel } from "#shared/ipc/menu.ts";
import type { PushPayload } from "#shared/ipc/push.ts";
import type { Result } from "#shared/ipc/result.ts";
import { purgeDeleted } from "../dialogues/purgeDeleted.ts";
import { answerCall, type Call } from "../ipc/answerCall.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { handlers } from "../ipc/handlers.ts";
import { openLog } from "../log/openLog.ts";
import { menuTemplate } from "../menu/menuTemplate.ts";
import { openProfile } from "../preferences/openProfile.ts";
import { simulatorScheme } from "../protocol/schemes.ts";
import { createVault } from "../secrets/createVault.ts";
import { createSimulator } from "../simulator/createSimulator.ts";
import { closeStore } from "../store/closeStore.ts";
import { keepDailyBackup } from "../store/keepDailyBackup.ts";
import { storeFile } from "../store/storeFile.ts";
import { textsFor } from "../texts/textsFor.ts";
import { createFileDialogs } from "../window/createFileDialogs.ts";
import { flushBeforeClose } from "../window/flushBeforeClose.ts";
import { openExternal } from "../window/openExternal.ts";
import { windowColors } from "../window/windowColors.ts";
import { askInBox } from "./askInBox.ts";
import type { OpenedFiles } from "./collectOpenedFiles.ts";
import { importOpened } from "./importOpened.ts";
import { openStoreOrAsk } from "./openStoreOrAsk.ts";

/** Time for the studio to become usable before anything that can wait. */
const calm = 5_000;

/**
 * Opens everything behind the window: log, store, secrets, simulator, menu.
 *
 * @returns what answers the window's calls
 */
export async function openStudio({
  folder,
  window,
  openedFiles,
}: {
  readonly folder: string;
  readonly window: BrowserWindow;
  readonly openedFiles: OpenedFiles;
}): Promise<(call: Call) => Promise<Result<unknown>>> {
  const log = openLog(folder);
  const profile = openProfile(folder);
  const about = {
    version: app.getVersion(),
    platform: process.platform,
    dataFolder: folder,
    locale: app.getLocale(),
    templates: path.join(app.getAppPath(), "assets", "templates"),
    widget: path.join(app.getAppPath(), "out", "widget"),
  };
  const preferences: HandlerContext["preferences"] = {
    get: () => profile.get().preferences,
    set: (wanted) => {
      profile.set({ preferences: wanted });
      nativeTheme.themeSource = wanted.appearance;
    },
  };
  const texts = () => textsFor({ preferences, app: about });
  const store = openStoreOrAsk(storeFile(folder), {
    texts: texts(),
    now: Date.now,
    ask: askInBox,
    report: (error) => void log.error("store", error),
  });
  if (store === undefined) {
    app.exit(1);
    return new Promise(() => undefined);
  }

  const push = <Name extends PushChannel>(channel: Name, payload: PushPayload<Name>): void => {
    if (!window.isDestroyed()) window.webContents.send(channel, payload);
  };
  const setMenu = (model: MenuModel): void => {
    const choose = (id: string): void => push("command", { id });
    const template = menuTemplate({ model, texts: texts(), platform: process.platform, choose });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  setMenu([]);
  nativeTheme.on("updated", () => {
    const color = nativeTheme.shouldUseDarkColors ? windowColors.dark : windowColors.light;
    if (!window.isDestroyed()) window.setBackgroundColor(color);
  });

  const simulator = createSimulator({
    build: async (simulation) =>
      (await import("../simulator/buildSimulation.ts")).buildSimulation(simulation, about.widget),
    newSession: randomUUID,
  });
  protocol.handle(simulatorScheme, simulator.serve);

  const flushed = flushBeforeClose(
    window,
    () => push("flush", {}),
    () => app.quit(),
  );
  const context: HandlerContext = {
    store,
    simulator,
    preferences,
    push,
    setMenu,
    openExternal,
    flushed,
    vault: createVault(store, safeStorage, process.platform),
    dialogs: createFileDialogs(() => window, texts),
    now: Date.now,
    newId: randomUUID,
    written: new Set(),
    app: about,
    reveal: (file) => shell.showItemInFolder(file),
  };

  openedFiles.listen((files) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    void importOpened(files, context).catch((error) => log.error("open", error));
  });
  window.on("close", () => {
    profile.set({ window: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
  });
  app.on("will-quit", () => closeStore(store));
  const later = setTimeout(() => {
    purgeDeleted(context);
    keepDailyBackup(store, Date.now()).catch((error) => log.error("backup", error));
  }, calm);
  app.on("will-quit", () => clearTimeout(later));

  return (call) => answerCall(call, handlers, context, (channel, error) => void log.error(channel, error));
}
