import { BrowserWindow, type Session, session, type WebContents } from "electron";
import { Failure } from "../failure/Failure.ts";
import measure from "./measure.js?raw";

/** Milliseconds that a page has to begin, to load what else it wants, and to be measured. */
const patience = { begin: 15_000, load: 6_000, measure: 8_000 };
/** An isolated world of the page, whose own scripts cannot meddle with what runs there. */
const world = 999;

/** What a look needs not, or what no page that is only looked at should do. */
const refused = new Set([
  "image",
  "media",
  "font",
  "object",
  "subFrame",
  "ping",
  "cspReport",
  "webSocket",
  "other",
]);

/**
 * Opens a web page where nobody sees it, in a locked-down session that forgets everything, and measures its looks. What it answers
 * is the page's word: parse it.
 *
 * @throws {Failure} `unreachable`; `unreadable` with the status in `detail` when the page answers with an error
 */
export async function lookAtPage(url: string): Promise<unknown> {
  const own = lockedSession();
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      disableDialogs: true,
      spellcheck: false,
      backgroundThrottling: false,
      v8CacheOptions: "none",
    },
  });
  const { webContents } = window;
  try {
    // Before it goes anywhere: the studio's own rule would hand links to the user's browser.
    webContents.setWindowOpenHandler(() => ({ action: "deny" }));
    webContents.on("will-frame-navigate", (event) => {
      if (!/^https?:/.test(event.url)) event.preventDefault();
    });
    webContents.on("will-attach-webview", (event) => event.preventDefault());
    webContents.setAudioMuted(true);
    webContents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
    // without an answer: no certificate of the user's goes out
    webContents.on("select-client-certificate", (event) => event.preventDefault());
    const status = await load(webContents, url);
    if (status >= 400)
      throw new Failure("unreadable", "The page answers with an error.", { detail: String(status) });
    const measured = webContents.executeJavaScriptInIsolatedWorld(world, [{ code: measure }]);
    return await within(patience.measure, measured);
  } finally {
    if (!window.isDestroyed()) window.destroy();
    void own.clearStorageData().catch(() => undefined);
  }
}

/** Settles when the page is there, or enough of it, and answers its HTTP status. */
async function load(contents: WebContents, url: string): Promise<number> {
  let status = 0;
  contents.on("did-navigate", (_event, _url, code) => {
    status = code;
  });
  const ready = new Promise<void>((resolve) => contents.once("dom-ready", () => resolve()));
  const loaded = contents.loadURL(url);
  const begun = await within(
    patience.begin,
    Promise.race([
      ready.then(() => true),
      loaded.then(
        () => true,
        () => false,
      ),
    ]),
  );
  // The browser's own page about a failure is drawn too; nothing answered it.
  if (!begun || status === 0) throw unreachable();
  await Promise.race([loaded.catch(() => undefined), after(patience.load)]);
  return status;
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  return Promise.race([
    work,
    after(milliseconds).then(() => {
      throw unreachable();
    }),
  ]);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

function unreachable(): Failure {
  return new Failure("unreachable", "The page did not answer.");
}

/** A session in memory: no permissions, no downloads, no frames, nothing but the web, and no dialogs or popups of the page. */
function lockedSession(): Session {
  const own = session.fromPartition("page-look", { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.removeAllListeners("will-download");
  own.on("will-download", (event) => event.preventDefault());
  own.webRequest.onBeforeRequest(({ url, resourceType }, answer) =>
    answer({ cancel: refused.has(resourceType) || !/^(https?|data|blob):/.test(url) }),
  );
  own.webRequest.onHeadersReceived(({ resourceType, responseHeaders = {} }, answer) => {
    if (resourceType !== "mainFrame") return answer({});
    // Not even in its own window may it open dialogs, popups or the printer.
    const policies = ["sandbox allow-scripts allow-same-origin"];
    const others = Object.entries(responseHeaders).filter(([name, values]) => {
      const isPolicy = name.toLowerCase() === "content-security-policy";
      if (isPolicy) policies.push(...values);
      return !isPolicy;
    });
    answer({ responseHeaders: { ...Object.fromEntries(others), "content-security-policy": policies } });
  });
  return own;
}
