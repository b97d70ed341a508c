import { type PublishTarget, publishTargetSchema } from "#shared/publishing/publishTarget.ts";
import type { Store } from "../store/Store.ts";

/** Where bundles can go, in the order in which they were made. One that a newer Parley has stored and this one cannot read is left out. */
export function readTargets({ db }: Store): PublishTarget[] {
  return db
    .prepare<[], { settings: string }>("SELECT settings FROM targets ORDER BY position")
    .all()
    .flatMap(({ settings }) => {
      const parsed = publishTargetSchema.safeParse(JSON.parse(settings));
      return parsed.success ? [parsed.data] : [];
    });
}
