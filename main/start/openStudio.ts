import { randomUUID } from "node:crypto";
import path from "node:path";
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  nativeTheme,
  protocol,
  safeStorage,
  session,
  shell,
} from "electron";
import type { PushChannel } from "#shared/ipc/channels.ts";
import type { PushPayload } from "#shared/ipc/push.ts";
import type { Result } from "#shared/ipc/result.ts";
import { createCalendarRoom } from "../calendars/accounts/createCalendarRoom.ts";
import { watchAccounts } from "../calendars/accounts/watchAccounts.ts";
import { answerCall, type Call } from "../ipc/answerCall.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { handlers } from "../ipc/handlers.ts";
import { openLog } from "../log/openLog.ts";
import { createMailRoom } from "../mail/createMailRoom.ts";
import { createMarketoRoom } from "../marketo/connection/createMarketoRoom.ts";
import { describeCall } from "../marketo/connection/describeCall.ts";
import { createMeetingsRoom } from "../meetings/MeetingsRoom.ts";
import { createMenu } from "../menu/createMenu.ts";
import { createPeopleRoom } from "../people/calls/createPeopleRoom.ts";
import { watchPeople } from "../people/calls/watchPeople.ts";
import { openProfile, type ProfileFile } from "../preferences/openProfile.ts";
import { simulatorScheme } from "../protocol/schemes.ts";
import { createRelaysRoom } from "../relays/createRelaysRoom.ts";
import { createReportsRoom } from "../reports/createReportsRoom.ts";
import { createVault } from "../secrets/createVault.ts";
import { createSimulator } from "../simulator/createSimulator.ts";
import type { Simulation } from "../simulator/Simulator.ts";
import { createStage } from "../simulator/stage/createStage.ts";
import { closeStore } from "../store/closeStore.ts";
import { storeFile } from "../store/storeFile.ts";
import { tidyStore } from "../store/tidyStore.ts";
import { textsFor } from "../texts/textsFor.ts";
import { askToLose } from "../window/askToLose.ts";
import { createFileDialogs } from "../window/createFileDialogs.ts";
import { flushBeforeClose } from "../window/flushBeforeClose.ts";
import { followAppearance } from "../window/followAppearance.ts";
import { notifyUser } from "../window/notifyUser.ts";
import { openExternal } from "../window/openExternal.ts";
import { rememberBounds } from "../window/rememberBounds.ts";
import { reviveRenderer } from "../window/reviveRenderer.ts";
import { askInBox } from "./askInBox.ts";
import { catchUnexpected } from "./catchUnexpected.ts";
import type { OpenedFiles } from "./collectOpenedFiles.ts";
import { importOpened } from "./importOpened.ts";
import { openStoreOrAsk } from "./openStoreOrAsk.ts";
import { studioTimeScale } from "./studioTimeScale.ts";

/** Milliseconds for the studio to become usable before anything that can wait. */
const calm = 5_000;
/** Milliseconds: a studio that is never closed keeps its daily backup too. */
const betweenTidying = 6 * 60 * 60 * 1000;
/** Milliseconds between two looks whether a sync, or something about meetings, is due. */
const betweenSyncLooks = 60 * 1000;
/** Milliseconds between two times that relays are asked what is new. */
const betweenFetches = 2 * 60 * 1000;
/** Milliseconds between two looks whether a mail is due. */
const betweenMails = 5_000;
/** Milliseconds between two looks whether a command has brought people, and at least between two times that it is told. */
const betweenPeopleLooks = 5_000;
/** Milliseconds between two looks at what has changed in the calendars that meetings stand in, and whether all can be read. */
const betweenCalendarLooks = 5 * 60 * 1000;

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
  const report = (where: string) => (error: unknown) => void log.error(where, error);
  const profile = openProfile(folder);
  const about = aboutApp(folder);
  const preferences = preferencesOf(profile);
  const texts = () => textsFor({ preferences, app: about });
  catchUnexpected(log, texts);
  const opening = { texts: texts(), now: Date.now, ask: askInBox, report: report("store") };
  const store = openStoreOrAsk(storeFile(folder), opening);
  if (store === undefined) {
    app.exit(1);
    return new Promise(() => undefined);
  }
  // Long before anybody asks a server.
  void import("../network/useSystemNetwork.ts")
    .then(({ useSystemNetwork }) =>
      useSystemNetwork({
        env: process.env,
        resolveProxy: (url) => session.defaultSession.resolveProxy(url),
      }),
    )
    .catch(report("network"));
  const people = createPeopleRoom(folder);
  app.on("will-quit", () => {
    context.marketo.syncing?.stop.abort("quit");
    context.marketo.engaging?.stop.abort();
    context.meetings.running?.stop.abort();
    context.mail.sending?.stop.abort();
    void people.people.close();
    closeStore(store);
  });

  const push = <Name extends PushChannel>(channel: Name, payload: PushPayload<Name>): void => {
    if (!window.isDestroyed()) window.webContents.send(channel, payload);
  };
  const build = async (simulation: Simulation) =>
    (await import("../simulator/buildSimulation.ts")).buildSimulation(simulation, about.widget);
  const simulator = createSimulator({ build, newSession: randomUUID });
  const stage = createStage({
    studio: window,
    build,
    newSession: randomUUID,
    tell: (session, news) => push("simulator:news", { session, news }),
    title: () => texts().simulator,
    report: report("stage"),
  });
  protocol.handle(simulatorScheme, simulator.serve);
  followAppearance(window);
  reviveRenderer(window, {
    report: (reason) => report("renderer")(new Error(reason)),
    giveUp: () => {
      dialog.showErrorBox("Parley", texts().unexpected);
      app.quit();
    },
  });
  const context: HandlerContext = {
    store,
    simulator,
    stage,
    publishing: { running: undefined },
    people,
    calendars: createCalendarRoom(),
    mail: createMailRoom(),
    meetings: createMeetingsRoom(),
    marketo: createMarketoRoom({
      timeScale: studioTimeScale(process.env.PARLEY_MARKETO_TIME_SCALE, report("start")),
      log: (entry) => void log.note("marketo", describeCall(entry)),
      report: report("sync"),
    }),
    reports: createReportsRoom(folder),
    relays: createRelaysRoom(),
    preferences,
    push,
    openExternal,
    lookAtPage: async (url) => (await import("../pageLook/lookAtPage.ts")).lookAtPage(url),
    clipboard: {
      read: async () => clipboard.readText(),
      write: async (text) => clipboard.writeText(text),
    },
    app: about,
    vault: createVault(store, safeStorage, process.platform),
    dialogs: createFileDialogs(window, texts),
    now: Date.now,
    newId: randomUUID,
    written: new Set(),
    setMenu: createMenu(texts, (id) => push("command", { id })),
    reveal: (file) => shell.showItemInFolder(file),
    flushed: flushBeforeClose(window, {
      askToFlush: () => push("flush", {}),
      remember: () => rememberBounds(window, profile).catch(report("window")),
      mayLose: () => askToLose(window, texts()),
      quit: () => app.quit(),
    }),
  };

  openedFiles.listen((files) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    importOpened(files, context).catch(report("open"));
  });
  const sync = () =>
    void import("../marketo/syncing/syncWhenDue.ts")
      .then(({ syncWhenDue }) => syncWhenDue(context))
      .then(() => import("../marketo/engagement/calls/engageWhenDue.ts"))
      .then(({ engageWhenDue }) => engageWhenDue(context))
      .then(() => import("../reports/marketo/takeWhenDue.ts"))
      .then(({ takeWhenDue }) => takeWhenDue(context))
      .catch(report("sync"));
  const fetchRelays = () =>
    void import("../relays/fetchWhenDue.ts")
      .then(({ fetchWhenDue }) => fetchWhenDue(context))
      .catch(report("relays"));
  const lookForPeople = watchPeople(context);
  const watch = () => void lookForPeople().catch(report("people"));
  const meet = () =>
    void import("../meetings/schedule/meetWhenDue.ts")
      .then(({ meetWhenDue }) => meetWhenDue(context))
      .catch(report("meetings"));
  const mail = () =>
    void import("../mail/queue/sendDueMails.ts")
      .then(({ sendDueMails }) => sendDueMails(context))
      .catch(report("mail"));
  const tidy = () => void tidyStore(context).catch(report("tidy"));
  const follow = () =>
    void import("../meetings/changes/calls/followNow.ts")
      .then(({ followNow }) => followNow(undefined, context))
      .catch(report("meetings"));
  const tellReconnect = (agents: readonly string[]) =>
    notifyUser({ title: texts().reconnect(agents), text: texts().reconnectDetail }, () => {
      if (window.isMinimized()) window.restore();
      window.focus();
      push("command", { id: "app.agents" });
    });
  const checkAccounts = watchAccounts(context, tellReconnect);
  const check = () => void checkAccounts().catch(report("calendars"));
  const first = setTimeout(() => {
    tidy();
    check();
    sync();
    watch();
    follow();
    meet();
    fetchRelays();
    mail();
  }, calm);
  const again = [
    setInterval(tidy, betweenTidying),
    setInterval(sync, betweenSyncLooks),
    setInterval(watch, betweenPeopleLooks),
    setInterval(follow, betweenCalendarLooks),
    setInterval(check, betweenCalendarLooks),
    setInterval(meet, betweenSyncLooks),
    setInterval(fetchRelays, betweenFetches),
    setInterval(mail, betweenMails),
  ];
  app.on("will-quit", () => {
    clearTimeout(first);
    for (const timer of again) clearInterval(timer);
  });
  return (call) => answerCall(call, handlers, context, (channel, error) => report(channel)(error));
}

function aboutApp(folder: string): HandlerContext["app"] {
  return {
    version: app.getVersion(),
    platform: process.platform,
    dataFolder: folder,
    locale: app.getLocale(),
    templates: path.join(app.getAppPath(), "assets", "templates"),
    widget: path.join(app.getAppPath(), "out", "widget"),
  };
}

function preferencesOf(profile: ProfileFile): HandlerContext["preferences"] {
  return {
    get: () => profile.get().preferences,
    set: (wanted) => {
      nativeTheme.themeSource = wanted.appearance;
      return profile.set({ preferences: wanted });
    },
  };
}
