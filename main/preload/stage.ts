import { contextBridge, ipcRenderer, webFrame } from "electron";
import { stageMessage, stageQuestion, stageWorld } from "#shared/ipc/stageWorld.ts";

// Only the widget's own world gets it; the page's scripts, which may be anybody's, do not.
contextBridge.exposeInIsolatedWorld(stageWorld, "parleyStage", {
  tell: (news: string) => ipcRenderer.send(stageMessage, news),
});

document.addEventListener("DOMContentLoaded", async () => {
  // Asked by the very page that they run on: another one may have come by the time that main answers.
  const scripts: readonly string[] = await ipcRenderer.invoke(stageQuestion);
  await webFrame.executeJavaScriptInIsolatedWorld(
    stageWorld,
    scripts.map((code) => ({ code })),
  );
});
