import type { MarketoStatus } from "#shared/marketo/marketoProfile.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { type SyncTexts, syncErrorWords } from "./syncErrorWords.ts";

/** What became of the last sync, and what to do about it. */
export function lastSyncWords(
  { sync: last }: MarketoStatus,
  texts: SyncTexts,
  { now, language }: { readonly now: number; readonly language: string },
): string {
  const { t } = texts;
  if (last === undefined) return t.never;
  const when = formatWhen(last.at, now, language);
  switch (last.state) {
    case "running":
      return t.soon;
    case "paused":
      return t.paused(when);
    case "cancelled":
      return t.cancelled(when);
    case "failed":
      return [t.failed(when), ...(last.error === undefined ? [] : [syncErrorWords(last.error, texts)])].join(
        ". ",
      );
    case "done": {
      const number = new Intl.NumberFormat(language);
      const { people, removed, activities } = last;
      const come = [
        ...(people > 0 ? [t.people(people, number.format(people))] : []),
        ...(removed > 0 ? [t.removed(number.format(removed))] : []),
        ...(activities > 0 ? [t.activities(activities, number.format(activities))] : []),
      ];
      return `${t.done(when)}: ${come.join(", ") || t.nothingNew}`;
    }
  }
}
