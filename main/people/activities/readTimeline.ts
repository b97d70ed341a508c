import type { Store } from "../../store/Store.ts";
import type { TimelinePage, TimelinePlace } from "./TimelinePage.ts";

/** Characters of a value that a timeline tells: some hold whole pages. */
const longest = 2000;

type Row = TimelinePlace & {
  readonly type: number;
  readonly about: string | null;
  readonly attributes: string;
};

/** What a person did, latest first; `before`: only what is older than this one. */
export function readTimeline(
  { db }: Pick<Store, "db">,
  {
    lead,
    before,
    limit,
  }: { readonly lead: number; readonly before?: TimelinePlace | undefined; readonly limit: number },
): TimelinePage {
  const { at, number } = before ?? { at: Number.MAX_SAFE_INTEGER, number: 0 };
  const rows = db
    .prepare<[number, number, number, number], Row>(
      `SELECT number, at, type, primary_value AS about, attributes FROM activities
       WHERE lead = ? AND (at, number) < (?, ?) ORDER BY at DESC, number DESC LIMIT ?`,
    )
    .all(lead, at, number, limit + 1);
  const activities = rows.slice(0, limit).map(({ attributes, about, ...row }) => ({
    ...row,
    about: about === null ? null : shortened(about),
    details: Object.entries(JSON.parse(attributes) as Record<string, unknown>).map(([name, value]) => ({
      name,
      value: shortened(typeof value === "object" ? JSON.stringify(value) : String(value)),
    })),
  }));
  return { activities, more: rows.length > limit };
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
