import { type EngagementRefusal, engagementRefusalSchema } from "#shared/marketo/engagement.ts";
import type { Store } from "../../../store/Store.ts";

/** How the last run that was to write ended over a connection; undefined: well, or it cannot be read, or there was none. */
export function readRefusal(profile: string, { db }: Store): EngagementRefusal | undefined {
  const kept = db
    .prepare<[string], string | null>("SELECT refusal FROM sources WHERE profile = ?")
    .pluck()
    .get(profile);
  return engagementRefusalSchema.safeParse(JSON.parse(kept ?? "null")).data;
}
