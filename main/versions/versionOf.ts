import { type VersionSummary, versionReasonSchema } from "#shared/ipc/version.ts";
import type { VersionRow } from "./VersionRow.ts";

/** A row as the timeline shows it. */
export function versionOf(row: VersionRow): VersionSummary {
  return {
    id: row.id,
    revision: row.revision,
    at: row.at,
    reason: versionReasonSchema.catch("editing").parse(row.reason),
    name: row.name,
    cards: row.cards,
    ...(row.exported_at === null ? {} : { exportedAt: row.exported_at }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  };
}
