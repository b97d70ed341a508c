import type { EngagementView } from "#shared/marketo/engagement.ts";
import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import type { connections } from "../../i18n/en/connections.ts";
import type { engagement } from "../../i18n/en/engagement.ts";
import type { sync } from "../../i18n/en/sync.ts";
import { syncErrorWords } from "../sync/syncErrorWords.ts";

type RefusalTexts = {
  readonly t: typeof engagement;
  readonly errors: typeof connections;
  readonly sync: typeof sync;
};

/** Why the run that was asked for did not go well, or else, with its time, the last that was to write, as every hour; blank: all went well. */
export function refusalWords(
  { error, refused }: Pick<EngagementView, "error" | "refused">,
  texts: RefusalTexts,
  { now, language }: { readonly now: number; readonly language: string },
): string {
  if (error !== undefined && error.code !== "cancelled") return why(error, texts);
  if (refused === undefined) return "";
  return `${texts.t.lastRun(formatWhen(refused.at, now, language))} ${why(refused.error, texts)}`;
}

function why(error: MarketoError, { t, errors, sync }: RefusalTexts): string {
  const said: Readonly<Record<string, string>> = { "no-field": t.noFieldThere, "1027": t.noRoom };
  const words = said[error.code] ?? syncErrorWords(error, { t: sync, errors });
  return error.unsure ? `${words} ${t.unsure}` : words;
}
