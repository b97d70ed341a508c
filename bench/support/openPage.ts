import type { BareBrowser } from "./startBrowser.ts";

/** Sends a command of the DevTools protocol to the page. */
export type Tell = <Result>(method: string, params?: object) => Promise<Result>;

/** Opens an empty page in a profile of its own, with the CPU slowed, for as long as it is used. */
export async function openPage<Result>(
  { send }: BareBrowser,
  slowdown: number,
  use: (tell: Tell) => Promise<Result>,
): Promise<Result> {
  const { browserContextId } = await send<{ browserContextId: string }>("Target.createBrowserContext");
  const { targetId } = await send<{ targetId: string }>("Target.createTarget", {
    url: "about:blank",
    browserContextId,
    width: 1280,
    height: 800,
  });
  const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", {
    targetId,
    flatten: true,
  });
  const tell: Tell = (method, params = {}) => send(method, params, sessionId);
  try {
    await tell("Page.enable");
    // What the main thread works, not how long that takes beside whatever else the machine does.
    await tell("Performance.enable", { timeDomain: "threadTicks" });
    await tell("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await use(tell);
  } finally {
    await send("Target.disposeBrowserContext", { browserContextId });
  }
}
