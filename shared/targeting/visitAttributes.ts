import type { Value } from "../dialogue/value.ts";
import type { Page } from "./parsePage.ts";

/** What a host knows of a visit. `page`: its address, read (`parsePage`); `now`: milliseconds since the epoch; `visits`: how many there were, this one included. */
export type VisitFacts = {
  readonly url: string;
  readonly page: Page | null;
  readonly now: number;
  readonly language: string;
  readonly referrer?: string;
  readonly device?: string;
  readonly timeZone?: string;
  readonly visits?: number;
};

/** The `visit.` attributes of a visit. Of a name that the query repeats the first value counts. */
export function visitAttributes(facts: VisitFacts): { [name: string]: Value } {
  const { url, page, now, language, referrer = "", device = "", timeZone = "", visits } = facts;
  const attributes: { [name: string]: Value } = {
    "visit.url": url,
    "visit.path": page?.path ?? "",
    "visit.now": Math.abs(now) <= 8.64e15 ? new Date(now).toISOString() : "",
    "visit.language": language,
    "visit.referrer": referrer,
    "visit.device": device,
    "visit.timezone": timeZone,
  };
  if (visits !== undefined) {
    attributes["visit.visits"] = visits;
    attributes["visit.returning"] = visits > 1;
  }
  for (const [name, value] of page?.query ?? []) {
    attributes[`visit.query.${name}`] ??= value;
    if (name.startsWith("utm_")) attributes[`visit.utm.${name.slice(4)}`] ??= value;
  }
  return attributes;
}
