import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { type VisitFile, visitFileSchema } from "#shared/targeting/visitFile.ts";
import type { VisitDraft } from "./visitDraft.ts";

type ReadVisit = { readonly visit: VisitFile } | { readonly wrong: string };

/**
 * The visit that is typed, as the command line's VISIT.json has it; or the place that cannot be read. `now`: milliseconds
 * since the epoch; `timeZone`: the site's.
 */
export function visitOfDraft(draft: VisitDraft, now: number, timeZone: string): ReadVisit {
  if (draft.json !== undefined) return readJson(draft.json);
  const attributes: { [name: string]: string } = { "visit.device": draft.device };
  for (const line of draft.attributes.split("\n")) {
    if (line.trim() === "") continue;
    const [, name, value = ""] = /^\s*([^\s=]+)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) return { wrong: line.trim() };
    attributes[name] = value.trim();
  }
  const moment = parseMoment(draft.at, timeZone);
  const at = moment && "instant" in moment ? moment.instant : now;
  return check({ url: draft.url.trim(), language: draft.language.trim(), now: at, attributes });
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
