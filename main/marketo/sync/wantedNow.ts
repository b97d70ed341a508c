import type { WantedPeople } from "../../people/sync/WantedPeople.ts";
import type { SyncState } from "./syncState.ts";

/**
 * Whom to keep of those who have changed, and the fields to ask for to tell; `wanted` is undefined where everybody is. Who was
 * brought in once stays up to date, also when the starting date has moved on since.
 */
export function wantedNow(
  fields: readonly string[],
  { since, list, created }: Pick<SyncState, "since" | "list" | "created">,
): { readonly asked: readonly string[]; readonly wanted: WantedPeople | undefined } {
  // Who has come on the list is brought in with it.
  if (list !== undefined) return { asked: fields, wanted: {} };
  if (since === undefined) return { asked: fields, wanted: undefined };
  const createdSince = Math.floor(Math.min(since, created?.from ?? since) / 1000) * 1000;
  if (fields.includes("createdAt")) return { asked: fields, wanted: { createdSince } };
  return { asked: [...fields, "createdAt"], wanted: { createdSince, leaveOut: "createdAt" } };
}
