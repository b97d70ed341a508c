import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { type LeftReason, planValid } from "#shared/dialogue/search/planValid.ts";
import { type Hit, searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import type { FoundDialogue, FoundPlace, SearchQuery } from "#shared/ipc/search.ts";

/** So many places of one dialogue are listed; the others are counted. */
const mostPlaces = 200;
/** Characters shown before the first range, and altogether. */
const before = 60;
const longest = 400;

/** Where a dialogue has what is searched for, and what a replacement would leave alone. */
export function placesIn(
  dialogue: Dialogue,
  query: SearchQuery,
  replacement: string | undefined,
): Pick<FoundDialogue, "count" | "replaced" | "places"> {
  const hits = searchDialogue(dialogue, query);
  const plan = replacement === undefined ? undefined : planValid(dialogue, hits, replacement);
  const kinds = new Map(dialogue.nodes.map(({ id, kind }) => [id, kind] as const));
  const places = hits.slice(0, mostPlaces).map((hit): FoundPlace => {
    const { node, test, field } = hit;
    const kind = kinds.get(node ?? "");
    const left: LeftReason | undefined = plan?.left.get(hit);
    return {
      path: [...(field?.path ?? [])],
      ...excerpt(hit),
      attribute: field?.sort === "attribute",
      ...(node === undefined ? {} : { node }),
      ...(kind === undefined ? {} : { kind }),
      ...(test && { test }),
      ...(field?.language === undefined ? {} : { language: field.language }),
      ...(left === undefined ? {} : { left }),
    };
  });
  return { count: hits.length, replaced: plan?.edits.length ?? 0, places };
}

function excerpt({ line, ranges }: Hit): Pick<FoundPlace, "line" | "ranges"> {
  const from = Math.max(0, (ranges[0]?.start ?? 0) - before);
  const until = from + longest;
  const shown = ranges.filter(({ end }) => end <= until);
  const dots = from > 0 ? "…" : "";
  return {
    line: dots + line.slice(from, until) + (until < line.length ? "…" : ""),
    ranges: shown.map(({ start, end }) => ({
      start: start - from + dots.length,
      end: end - from + dots.length,
    })),
  };
}
