import type { Session, WebContents } from "electron";
import type { StageNews } from "#shared/ipc/simulatorMessage.ts";
import type { Playing } from "./Playing.ts";
import { sameSite } from "./sameSite.ts";

/**
 * Shuts a simulated page in: no permissions, no downloads, no windows, no boxes that hold the studio up, and no other site
 * than its own. What it wanted is told. The site's own copy of the widget is left out, for ours is there; and where ours would
 * send to nobody sends, should ever something find a way around `network.js`. A page from the disk reaches no network at all.
 */
export async function lockDownStage(
  { contents, session }: { readonly contents: WebContents; readonly session: Session },
  playing: Pick<Playing, "offline" | "host" | "called" | "settled">,
  tell: (news: StageNews) => void,
): Promise<void> {
  const { offline } = playing;
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.removeAllListeners("will-download");
  session.on("will-download", (event, item) => {
    event.preventDefault();
    tell({ type: "kept", what: "download", url: item.getURL().slice(0, 4000) });
  });
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const { protocol, pathname, hostname } = new URL(url);
    const socket = protocol === "ws:" || protocol === "wss:";
    const ownWidget = !offline && resourceType === "script" && pathname.endsWith("/parley.js");
    const sent = resourceType === "xhr" || resourceType === "ping";
    const ours = sent && hostname !== playing.host && playing.called(url);
    answer({ cancel: (offline && socket) || ownWidget || ours });
  });
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("will-prevent-unload", (event) => event.preventDefault());

  const belongs = (url: string) => {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && (offline || sameSite(hostname, playing.host));
  };
  const keepIn = (what: "site" | "window", url: string) =>
    tell({ type: "kept", what, url: url.slice(0, 4000) });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || belongs(event.url)) return;
    event.preventDefault();
    keepIn("site", event.url);
  });
  contents.on("will-redirect", (event) => {
    if (!event.isMainFrame || !playing.settled || belongs(event.url)) return;
    event.preventDefault();
    keepIn("site", event.url);
  });
  contents.setWindowOpenHandler(({ url }) => {
    keepIn("window", url);
    return { action: "deny" };
  });
  // A dead end: not even a name is looked up.
  if (offline)
    await session.setProxy({
      mode: "fixed_servers",
      proxyRules: "127.0.0.1:9",
      proxyBypassRules: "<-loopback>",
    });
}
