import type { MarketoResult } from "../http/MarketoResult.ts";
import { failed } from "./failed.ts";
import type { SyncOptions } from "./SyncOptions.ts";
import { type SyncState, syncStateSchema } from "./syncState.ts";

/**
 * How far the sync of a subscription is, with what the user wants now. What is kept and makes no sense counts as nothing: everything
 * is brought in anew, over what is there. People of another subscription are not touched (`other-subscription`).
 */
export async function readState({
  people,
  subscription,
  choice,
}: Pick<SyncOptions, "people" | "subscription" | "choice">): Promise<MarketoResult<SyncState>> {
  const text = await people.readSync({});
  const parsed = syncStateSchema.safeParse(text === undefined ? undefined : JSON.parse(text));
  const kept = parsed.success ? parsed.data : syncStateSchema.parse({ subscription });
  if (kept.subscription !== subscription) {
    const message = `The people here are those of ${kept.subscription}, not of ${subscription}. Sync ${subscription} with a data folder of its own.`;
    return { ok: false, error: failed("other-subscription", message).error };
  }
  const { fields, since, list, types, keepDays } = choice;
  const isElsewhere = list !== undefined && (list ?? undefined) !== kept.list;
  return {
    ok: true,
    value: {
      ...kept,
      ...(fields === undefined ? {} : { fields: [...fields] }),
      ...(since === undefined ? {} : { since: since ?? undefined }),
      ...(isElsewhere ? { ...asAtFirst(kept), list: list ?? undefined } : {}),
      ...(types === undefined ? {} : { chosenTypes: types === null ? undefined : [...types] }),
      ...(keepDays === undefined ? {} : { keepDays }),
    },
  };
}

/** Others are wanted than were: they have to come from the beginning, and not from the middle of an export. */
function asAtFirst({ list, removed, activities }: SyncState): Partial<SyncState> {
  return {
    ...{ created: undefined, changed: undefined, changesToken: undefined, brought: [] },
    ...{ listed: undefined, seen: undefined, job: undefined },
    // While only a list was read, nobody asked who was deleted.
    removed: list === undefined ? removed : { at: 0 },
    // What they did who were not on it was forgotten with them.
    activities: list === undefined ? activities : undefined,
  };
}
