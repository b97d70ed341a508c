import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { connections } from "../../i18n/en/connections.ts";
import type { sync } from "../../i18n/en/sync.ts";
import { errorWords } from "../connections/errorWords.ts";

/** The texts that errors of a sync are told with: its own, and the connection's for what can go wrong with any call. */
export type SyncTexts = { readonly t: typeof sync; readonly errors: typeof connections };

/** Why a sync failed, in the user's language. */
export function syncErrorWords(error: MarketoError, { t, errors }: SyncTexts): string {
  return t.errors[error.code] ?? errorWords(error, errors);
}
