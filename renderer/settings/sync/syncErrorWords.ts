import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { connections } from "../../i18n/en/connections.ts";
import type { sync } from "../../i18n/en/sync.ts";
import { errorWords } from "../connections/errorWords.ts";

/** The texts that errors of a sync are told with: its own, and the connection's for what can go wrong with any call. */
export type SyncTexts = { readonly t: typeof sync; readonly errors: typeof connections };

/** Why a sync failed, or left something out, in the user's language; of a denial, the permission that the role lacks. */
export function syncErrorWords(error: MarketoError, { t, errors }: SyncTexts): string {
  if (error.permission !== undefined) return t.denied(error.permission);
  return t.errors[error.code] ?? errorWords(error, errors);
}
