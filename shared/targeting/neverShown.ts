import { parseMoment } from "../dialogue/parseMoment.ts";
import type { Candidate } from "./candidate.ts";

/** Why nobody can meet a dialogue, whatever the others do, and the part of its targeting that says so. */
export type NeverShown = {
  readonly reason: "schedule" | "pages" | "excluded" | "audience";
  readonly part: "schedule" | "pages" | "audience";
};

/** What in a dialogue's own targeting keeps every visitor out. A draft need not be on a page yet. */
export function neverShown({
  status,
  targeting,
}: Pick<Candidate, "status" | "targeting">): readonly NeverShown[] {
  const { pages, audience, schedule } = targeting;
  const found: NeverShown[] = [];
  if (endsFirst(schedule)) found.push({ reason: "schedule", part: "schedule" });
  if (status === "live" && pages.include.length === 0) found.push({ reason: "pages", part: "pages" });
  if (pages.exclude.some((pattern) => pattern.trim() === "*"))
    found.push({ reason: "excluded", part: "pages" });
  if ("any" in audience && audience.any.length === 0) found.push({ reason: "audience", part: "audience" });
  return found;
}

/** Whether it ends before it begins, or when it does. */
function endsFirst(schedule: Candidate["targeting"]["schedule"]): boolean {
  const { from, until } = schedule ?? {};
  const [start, end] = [from, until].map((text) => (text === undefined ? null : parseMoment(text, "UTC")));
  const time = (moment: NonNullable<typeof start>) =>
    "day" in moment ? moment.day * 86_400_000 : moment.instant;
  return start != null && end != null && time(end) <= time(start);
}
