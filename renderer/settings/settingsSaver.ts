import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import type { Saving } from "./site/siteSession.ts";
import { siteRevision } from "./siteRevision.ts";

/** Saves the latest settings, one call at a time; what changes meanwhile is saved after it. */
export function settingsSaver(tell: (state: Saving) => void) {
  let waiting: SiteSettings | undefined;
  let running = Promise.resolve(true);
  let busy = false;
  const run = async () => {
    while (waiting !== undefined) {
      const next = waiting;
      waiting = undefined;
      const saved = await call("settings:set", next);
      if (!saved.ok) {
        tell("failed");
        showError(saved.error);
        return false;
      }
      siteRevision.setState(({ saved: times }) => ({ saved: times + 1 }));
    }
    tell("saved");
    return true;
  };
  return {
    save(settings: SiteSettings): void {
      waiting = settings;
      tell("saving");
      if (busy) return;
      busy = true;
      running = run().finally(() => {
        busy = false;
      });
    },
    /** Settles when nothing is on its way any more: whether the latest settings are saved. */
    settled: () => running,
  };
}
