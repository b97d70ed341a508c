import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import type { Value } from "#shared/dialogue/value.ts";
import { type VisitFile, visitFileSchema } from "#shared/targeting/visitFile.ts";
import { countedEvents } from "./visit/countedEvents.ts";
import type { VisitDraft } from "./visitDraft.ts";

/** The visit, or what of it cannot be read. */
export type ReadVisit = { readonly visit: VisitFile } | { readonly wrong: string };

/**
 * The visit that is typed, as the command line's VISIT.json has it; or the place that cannot be read. `now`: milliseconds
 * since the epoch; `timeZone`: the site's.
 */
export function visitOfDraft(draft: VisitDraft, now: number, timeZone: string): ReadVisit {
  if (draft.json !== undefined) return readJson(draft.json);
  const attributes: { [name: string]: Value } = { "visit.device": draft.device };
  if (draft.timeZone !== "") attributes["visit.timezone"] = draft.timeZone;
  if (draft.visits.trim() !== "") {
    const visits = Number(draft.visits);
    if (!Number.isInteger(visits) || visits < 1) return { wrong: draft.visits };
    attributes["visit.visits"] = visits;
    attributes["visit.returning"] = visits > 1;
  }
  for (const line of linesOf(draft.attributes)) {
    const [, name, value = ""] = /^\s*([^\s=]+)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) return { wrong: line };
    attributes[name] = value.trim();
  }
  const instant = (wall: string) => {
    const moment = parseMoment(wall, timeZone);
    return moment && "instant" in moment ? moment.instant : undefined;
  };
  const history = draft.met.flatMap(({ dialogue, event, at }) => {
    const met = instant(at);
    return met === undefined || dialogue === "" ? [] : [{ dialogue, event, at: met }];
  });
  return check({
    url: draft.url.trim(),
    referrer: draft.referrer.trim(),
    language: draft.language.trim(),
    now: instant(draft.at) ?? now,
    attributes,
    lists: linesOf(draft.lists),
    events: eventsOf(draft),
    history,
  });
}

function eventsOf({ counted, left, clicked }: VisitDraft): VisitFile["events"] {
  return [
    ...countedEvents.flatMap((type) => {
      const value = Number(counted[type].replace(",", "."));
      return counted[type].trim() === "" || !Number.isFinite(value) ? [] : [{ type, value }];
    }),
    ...(left ? [{ type: "exitIntent" }] : []),
    ...linesOf(clicked).map((value) => ({ type: "clicked", value })),
  ];
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

function readJson(text: string): ReadVisit {
  try {
    return check(JSON.parse(text));
  } catch (thrown) {
    return { wrong: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function check(given: unknown): ReadVisit {
  const parsed = visitFileSchema.safeParse(given);
  if (parsed.success) return { visit: parsed.data };
  const [issue] = parsed.error.issues;
  return { wrong: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() };
}
