import { contextBridge, ipcRenderer, webFrame } from "electron";
import { stageMessage, stageOffline, stageQuestion, stageWorld } from "#shared/ipc/stageWorld.ts";

// Only the widget's own world gets it; the page's scripts, which may be anybody's, do not.
if (process.isMainFrame)
  contextBridge.exposeInIsolatedWorld(stageWorld, "parleyStage", {
    tell: (news: string) => ipcRenderer.send(stageMessage, news),
  });

// Frames have this preload only on a page from the disk. See `denyCalls`, which does not reach those in other processes.
if (!process.isMainFrame || process.argv.includes(stageOffline))
  void webFrame.executeJavaScript("delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection;");

if (process.isMainFrame)
  document.addEventListener("DOMContentLoaded", async () => {
    // Asked by the very page that they run on: another one may have come by the time that main answers.
    const scripts: readonly string[] = await ipcRenderer.invoke(stageQuestion);
    await webFrame.executeJavaScriptInIsolatedWorld(
      stageWorld,
      scripts.map((code) => ({ code })),
    );
  });
