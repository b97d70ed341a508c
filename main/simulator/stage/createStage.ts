import path from "node:path";
import { app, type BrowserWindow, ipcMain, type WebContents, type WebFrameMain } from "electron";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import { type SimulatorNews, type StageNews, simulatorNewsSchema } from "#shared/ipc/simulatorMessage.ts";
import { stageMessage, stageQuestion } from "#shared/ipc/stageWorld.ts";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import { givenToPage } from "../givenToPage.ts";
import type { Simulation } from "../Simulator.ts";
import { agentOf } from "./agentOf.ts";
import { calledBy } from "./calledBy.ts";
import { fitDevice } from "./fitDevice.ts";
import { obey } from "./obey.ts";
import type { Playing } from "./Playing.ts";
import { raiseStage } from "./raiseStage.ts";
import type { Stage, StagePage } from "./Stage.ts";
import { stageScripts } from "./stageScripts.ts";

/**
 * @param studio when it closes, or begins anew, the stage goes too
 * @param build makes the bundle that a simulation runs
 * @param tell passes news of a session on to the studio
 * @param title of the page's window
 */
export function createStage({
  studio,
  build,
  newSession,
  tell,
  title,
  report,
}: {
  readonly studio: BrowserWindow;
  readonly build: (simulation: Simulation) => Promise<readonly BundleFile[]>;
  readonly newSession: () => string;
  readonly tell: (session: string, news: SimulatorNews | StageNews) => void;
  readonly title: () => string;
  readonly report: (error: unknown) => void;
}): Stage {
  let playing: Playing | undefined;
  /** One after the other, for there is one window. */
  let opening: Promise<unknown> = Promise.resolve();
  const found = (session: string) => (playing?.session === session ? playing : undefined);

  /** Grows when nobody is left who could close what he has opened: the studio was closed, has died or loads anew. */
  let departures = 0;
  const depart = () => {
    departures += 1;
    playing?.window.destroy();
  };
  studio.on("closed", depart);
  studio.webContents.on("render-process-gone", depart);
  studio.webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) depart();
  });
  ipcMain.on(stageMessage, ({ sender, senderFrame }, text: unknown) => {
    if (playing === undefined || !isPage(sender, senderFrame, playing)) return;
    if (typeof text !== "string" || text.length > 2_000_000) return;
    const news = simulatorNewsSchema.safeParse(parseJson(text));
    if (news.success) tell(playing.session, news.data);
  });

  ipcMain.handle(stageQuestion, ({ sender, senderFrame }) => {
    if (playing === undefined || !isPage(sender, senderFrame, playing)) return [];
    const { simulation, ahead, fresh, scripts } = playing;
    playing.fresh = false;
    return scripts({ ...givenToPage(simulation), ahead, fresh });
  });

  function told(raised: Playing, news: StageNews): void {
    if (news.type === "gone" && playing === raised) playing = undefined;
    tell(raised.session, news);
  }

  async function show(simulation: Simulation, page: StagePage, departed: number): ReturnType<Stage["open"]> {
    const session = newSession();
    const scripts = stageScripts(await build(simulation));
    const used =
      playing?.offline === (page.folder !== undefined) &&
      !playing.stuck &&
      !playing.window.webContents.isCrashed()
        ? playing
        : undefined;
    if (used === undefined) playing?.window.destroy();
    const shown = used ?? (await raiseStage({ page, simulation }, { title, tell: told, report }));
    playing = shown;
    if (departures !== departed) {
      shown.window.destroy();
      return { session, url: page.address };
    }
    const { ahead, device, referrer } = simulation.visitor;
    const host = new URL(page.address).hostname;
    const { dialogue, others = [], flows = new Map(), settings } = simulation;
    const dialogues = [dialogue, ...others];
    const called = calledBy([...dialogues, ...usedFlows(dialogues, flows)], settings);
    Object.assign(shown, {
      session,
      page,
      simulation,
      scripts,
      ahead,
      called,
      host,
      fresh: true,
      settled: false,
    });
    const { window } = shown;
    const { webContents: contents } = window;
    contents.setUserAgent(agentOf(device, contents.session.getUserAgent()));
    fitDevice(window, device, false);
    // The author who began anew goes on writing in the studio.
    if (used === undefined) window.show();
    else window.showInactive();
    // What goes wrong is told as news.
    void contents
      .loadURL(page.address, referrer === "" ? {} : { httpReferrer: referrer })
      .catch(() => undefined);
    return { session, url: page.address };
  }

  return {
    sample: path.join(app.getAppPath(), "assets", "sample-site"),
    chosen: undefined,
    open: (simulation, page) => {
      const departed = departures;
      const opened = opening.then(() => show(simulation, page, departed));
      opening = opened.catch(() => undefined);
      return opened;
    },
    order: (session, order) => {
      const raised = found(session);
      if (raised) obey(raised, order).catch(report);
    },
    close: (session) => found(session)?.window.destroy(),
  };
}

/** Whether the page itself speaks, and no frame in it. */
function isPage(sender: WebContents, frame: WebFrameMain | null, { window }: Playing): boolean {
  return sender === window.webContents && frame === sender.mainFrame && /^https?:/.test(sender.getURL());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
