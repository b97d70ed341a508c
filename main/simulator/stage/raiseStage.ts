import path from "node:path";
import { app, BrowserWindow } from "electron";
import type { StageNews } from "#shared/ipc/simulatorMessage.ts";
import { stageOffline } from "#shared/ipc/stageWorld.ts";
import type { Simulation } from "../Simulator.ts";
import { denyCalls } from "./denyCalls.ts";
import { fitDevice } from "./fitDevice.ts";
import { lockDownStage } from "./lockDownStage.ts";
import type { Playing } from "./Playing.ts";
import type { StagePage } from "./Stage.ts";
import { sameSite } from "./sameSite.ts";
import { servePages } from "./servePages.ts";
import { emptyStageSession, stageSession } from "./stageSession.ts";

/**
 * Makes the window for a page, in a session that shares nothing with the studio's and that nobody has used before.
 *
 * @param title of the window, before the page's address
 * @param tell told of its addresses, of what was kept in, and of its end
 */
export async function raiseStage(
  { page, simulation }: { readonly page: StagePage; readonly simulation: Simulation },
  {
    title,
    tell,
    report,
  }: {
    readonly title: () => string;
    readonly tell: (playing: Playing, news: StageNews) => void;
    readonly report: (error: unknown) => void;
  },
): Promise<Playing> {
  const offline = page.folder !== undefined;
  const session = await stageSession(offline);
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    backgroundColor: "#ffffff",
    webPreferences: {
      session,
      preload: path.join(app.getAppPath(), "out", "preload", "stage.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // The preload, that is, which is sandboxed in every frame.
      nodeIntegrationInSubFrames: offline,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      // A hint of the page, such as `dns-prefetch`, would look a name up past the session's dead end.
      additionalArguments: offline ? ["--blink-settings=dnsPrefetchingEnabled=false", stageOffline] : [],
      // It is watched beside the studio, which has the focus.
      backgroundThrottling: false,
    },
  });
  const { webContents: contents } = window;
  if (offline) denyCalls(contents);
  const playing: Playing = {
    window,
    offline,
    session: "",
    page,
    simulation,
    scripts: () => [],
    ahead: 0,
    stuck: false,
    called: () => false,
    fresh: true,
    settled: false,
    host: new URL(page.address).hostname,
  };
  const say = (news: StageNews) => tell(playing, news);
  window.removeMenu();
  window.on("page-title-updated", (event) => event.preventDefault());
  window.on("closed", () => {
    emptyStageSession(session, report);
    say({ type: "gone" });
  });
  const noteStuck = (still: boolean) => {
    playing.stuck = still;
    say({ type: "stuck", still });
  };
  window.on("unresponsive", () => noteStuck(true));
  window.on("responsive", () => noteStuck(false));
  contents.on("dom-ready", () => {
    fitDevice(window, playing.simulation.visitor.device, true);
  });
  contents.on("did-navigate", (_event, url) => {
    const { hostname } = new URL(url);
    // From a sub-domain of the site there is a way back.
    if (hostname !== "" && !(playing.settled && sameSite(hostname, playing.host))) playing.host = hostname;
    playing.settled = true;
    playing.stuck = false;
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
  if (offline) {
    const serve = (request: { readonly url: string }) => {
      const { folder = "", file = "", address, fallback } = playing.page;
      return servePages({ folder, file, address, ...(fallback !== undefined && { fallback }) })(request);
    };
    for (const scheme of ["https", "http"]) {
      if (session.protocol.isProtocolHandled(scheme)) session.protocol.unhandle(scheme);
      session.protocol.handle(scheme, serve);
    }
  }
  await lockDownStage({ contents, session }, playing, say);
  return playing;
}
