import type { Output } from "#shared/ipc/contract.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import type { connections } from "../../i18n/en/connections.ts";
import { formatMoment } from "../../versions/formatMoment.ts";
import { errorWords } from "./errorWords.ts";

type Connection = Output<"marketo:list">[number];

/** What is known of a connection, in a few words each: what stands in its way, whose it is, what was used, when it was synced. */
export function statusWords(
  { profile, hasKey }: Connection,
  t: typeof connections,
  { now, language }: { readonly now: number; readonly language: string },
): readonly string[] {
  const { munchkinId, endpoint, status } = profile;
  const number = new Intl.NumberFormat(language);
  const place = munchkinId === "" ? endpoint.replace(/^https?:\/\//, "") : munchkinId;
  if (!hasKey) return [place, t.keyMissing];
  if (status.parkedUntil !== undefined) return [place, t.parked(formatMoment(status.parkedUntil, language))];
  if (status.error !== undefined) return [place, errorWords(status.error, t)];
  if (status.checkedAt === undefined) return [place, t.untested];
  const used =
    status.usedToday === undefined
      ? []
      : [
          `${t.usedToday(status.usedToday, number.format(status.usedToday))}, ${t.ownCalls(number.format(status.ownCalls))}`,
        ];
  return [
    place,
    ...(status.user === undefined ? [] : [status.user]),
    ...used,
    t.checked(formatWhen(status.checkedAt, now, language)),
    // that the last one went well stands below
    ...(status.syncedAt === undefined || status.sync?.state === "done"
      ? []
      : [t.synced(formatWhen(status.syncedAt, now, language))]),
  ];
}
