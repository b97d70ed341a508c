import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import type { Store } from "../../store/Store.ts";
import { readTargets } from "../../targets/readTargets.ts";

/** A target with a bundle of ours, and when that was last published, in milliseconds since the epoch. */
export type PublishedTarget = { readonly target: PublishTarget; readonly publishedAt: number };

/** The targets beside whose bundle times can be put: single files can be sent there, and a bundle of ours stands there. */
export function publishedTargets(store: Store): PublishedTarget[] {
  const latest = store.db
    .prepare<[string], number | null>(
      "SELECT max(coalesce(ended_at, at)) FROM publications WHERE target = ? AND outcome = 'done'",
    )
    .pluck();
  return readTargets(store).flatMap((target) => {
    const publishedAt = latest.get(target.id);
    const takesFiles = target.kind !== "zip" && target.kind !== "designStudio";
    return takesFiles && typeof publishedAt === "number" ? [{ target, publishedAt }] : [];
  });
}
