import { type EngagementSettings, engagementSettingsSchema } from "#shared/marketo/engagement.ts";
import type { Store } from "../../../store/Store.ts";

/** What was chosen for a connection; what cannot be read is off. */
export function readSettings(profile: string, { db }: Store): EngagementSettings {
  const kept = db
    .prepare<[string], string>("SELECT settings FROM sources WHERE profile = ?")
    .pluck()
    .get(profile);
  const parsed = engagementSettingsSchema.safeParse(JSON.parse(kept ?? "{}"));
  return parsed.success ? parsed.data : engagementSettingsSchema.parse({});
}
