import type { Device } from "#shared/ipc/simulatorContract.ts";

/** What a site is told of the browser on a device, given what it says on the desktop. */
export function agentOf(device: Device, desktop: string): string {
  // A site should meet a browser, not the studio.
  const browser = desktop.replace(/ (?:Electron|Parley|parley)\/\S+/g, "");
  if (device === "desktop") return browser;
  const system = device === "mobile" ? "Linux; Android 14; Pixel 8" : "Linux; Android 14; Tablet";
  const mobile = device === "mobile" ? " Mobile Safari/" : " Safari/";
  return browser.replace(/\([^)]*\)/, `(${system})`).replace(" Safari/", mobile);
}
