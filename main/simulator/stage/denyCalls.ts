import type { WebContents } from "electron";

const source = "delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection;";

/**
 * Takes WebRTC away from the pages that come, and from all frames in their process before anybody can reach into them: even
 * a connection that no policy lets through looks its server's name up. Frames in other processes are left to the preload.
 */
export function denyCalls({ debugger: tools }: WebContents): void {
  tools.attach("1.3");
  // Taken once there is a page, before it runs, and answered then; never should the window go first.
  for (const [command, words] of [
    ["Page.enable", {}],
    ["Page.addScriptToEvaluateOnNewDocument", { source }],
  ] as const)
    tools.sendCommand(command, words).catch(() => undefined);
}
