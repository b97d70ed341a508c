import path from "node:path";
import { app, BrowserWindow, session as sessions } from "electron";
import type { StageNews } from "#shared/ipc/simulatorMessage.ts";
import { ownRules } from "../../window/ownRules.ts";
import type { Simulation } from "../Simulator.ts";
import { fitDevice } from "./fitDevice.ts";
import { lockDownStage } from "./lockDownStage.ts";
import type { Playing } from "./Playing.ts";
import type { StagePage } from "./Stage.ts";
import { sameSite } from "./sameSite.ts";
import { servePages } from "./servePages.ts";

/**
 * Makes the window for a page, with a session of its own that is kept in memory and shares nothing with the studio's.
 *
 * @param title of the window, before the page's address
 * @param tell told of its addresses, and of what was kept in
 */
export async function raiseStage(
  { page, simulation }: { readonly page: StagePage; readonly simulation: Simulation },
  partitionName: string,
  title: () => string,
  tell: (playing: Playing, news: StageNews) => void,
): Promise<Playing> {
  const partition = sessions.fromPartition(partitionName);
  ownRules.add(partition);
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    backgroundColor: "#ffffff",
    webPreferences: {
      session: partition,
      preload: path.join(app.getAppPath(), "out", "preload", "stage.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      // It is watched beside the studio, which has the focus.
      backgroundThrottling: false,
    },
  });
  const { webContents: contents } = window;
  const playing: Playing = {
    window,
    offline: page.folder !== undefined,
    session: "",
    page,
    simulation,
    scripts: () => [],
    ahead: 0,
    called: () => false,
    fresh: true,
    settled: false,
    host: new URL(page.address).hostname,
  };
  const say = (news: StageNews) => tell(playing, news);
  window.removeMenu();
  window.on("page-title-updated", (event) => event.preventDefault());
  window.on("closed", () => say({ type: "gone" }));
  contents.on("dom-ready", () => {
    fitDevice(window, playing.simulation.visitor.device, true);
  });
  contents.on("did-navigate", (_event, url) => {
    const { hostname } = new URL(url);
    // From a sub-domain of the site there is a way back.
    if (hostname !== "" && !(playing.settled && sameSite(hostname, playing.host))) playing.host = hostname;
    playing.settled = true;
    window.setTitle(`${title()} · ${url}`);
    say({ type: "page", url: url.slice(0, 4000) });
  });
  contents.on("did-navigate-in-page", (_event, url, isMainFrame) => {
    if (isMainFrame) say({ type: "page", url: url.slice(0, 4000) });
  });
  contents.on("did-fail-load", (_event, code, reason, url, isMainFrame) => {
    // -3: overtaken by another load
    if (isMainFrame && code !== -3) say({ type: "unreachable", url: url.slice(0, 4000), reason });
  });
  contents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") say({ type: "unreachable", url: contents.getURL().slice(0, 4000), reason });
  });
  if (playing.offline) {
    const serve = (request: { readonly url: string }) => {
      const { folder = "", file = "", address, fallback } = playing.page;
      return servePages({ folder, file, address, ...(fallback !== undefined && { fallback }) })(request);
    };
    partition.protocol.handle("https", serve);
    partition.protocol.handle("http", serve);
  }
  await lockDownStage({ contents, session: partition }, playing, say);
  return playing;
}
