import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";

/** Saves the latest settings, one call at a time; what changes meanwhile is saved after it. */
export function settingsSaver(tell: (state: "saved" | "saving" | "failed") => void) {
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
