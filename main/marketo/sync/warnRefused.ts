import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { SyncRun } from "./SyncRun.ts";

/** How English calls what may be denied while the rest goes on. */
const named = {
  fields: "Fields",
  companies: "Companies",
  removed: "Deleted people",
  activities: "Activities",
};

/** Tells that Marketo does not give something out, and why. */
export function warnRefused(what: keyof typeof named, error: MarketoError, run: SyncRun): void {
  run.warn({ code: what, detail: error.message, error, message: `${named[what]}: ${error.message}` });
}
