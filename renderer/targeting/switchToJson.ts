import type { VisitDraft } from "./visitDraft.ts";
import { visitOfDraft } from "./visitOfDraft.ts";

/**
 * The draft as a whole visit, or as fields again. A whole visit that was typed comes back as long as the fields stay as they
 * were; fields that cannot be read stay fields. `now`: milliseconds since the epoch; `timeZone`: the site's.
 */
export function switchToJson(draft: VisitDraft, on: boolean, now: number, timeZone: string): VisitDraft {
  const { json, kept, ...typed } = draft;
  const fields = JSON.stringify(typed);
  if (!on) return { ...draft, json: undefined, kept: json === undefined ? kept : { json, fields } };
  if (kept?.fields === fields) return { ...draft, json: kept.json };
  const read = visitOfDraft({ ...draft, json: undefined }, now, timeZone);
  return "visit" in read ? { ...draft, json: JSON.stringify(read.visit, null, 2) } : draft;
}
