import type { SyncWarning } from "#shared/marketo/syncWarning.ts";
import { type SyncTexts, syncErrorWords } from "./syncErrorWords.ts";

/** What a sync left out, and why, in the user's language; of a warning that was kept without its error, what Marketo said. */
export function warningWords({ code, detail = "", error }: SyncWarning, texts: SyncTexts): string {
  return texts.t.warnings[code](error === undefined ? detail : syncErrorWords(error, texts));
}
