import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { latestSaver, type Saving } from "../app/latestSaver.ts";
import { call } from "../ipc/call.ts";
import { siteRevision } from "./siteRevision.ts";

/** Saves the latest settings, one call at a time; what changes meanwhile is saved after it. */
export function settingsSaver(tell: (state: Saving) => void) {
  return latestSaver(async (settings: SiteSettings) => {
    const saved = await call("settings:set", settings);
    if (saved.ok) siteRevision.setState(({ saved: times }) => ({ saved: times + 1 }));
    return saved;
  }, tell);
}
