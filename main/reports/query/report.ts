import type { Report, ReportQuery } from "#shared/reports/report.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { readWay } from "../store/readWay.ts";
import { visitColumns } from "../store/visitColumns.ts";
import { visitFlags } from "../store/visitFlags.ts";
import { createTally } from "./createTally.ts";
import { isOfSource } from "./isOfSource.ts";
import { minuteStarts } from "./minuteStarts.ts";
import { readChoices } from "./readChoices.ts";
import { visitFilter } from "./visitFilter.ts";

/** Pages that are told one by one. */
const mostPages = 500;
const minute = 60_000;

const { began, dialogue, page, language, version, flags, goals, meetings } = visitColumns;
const width = Object.keys(visitColumns).length;

/** Counts what visitors did. */
export function report(store: ReportStore, query: ReportQuery): Report {
  const { visits, words } = store;
  const starts = minuteStarts(query);
  const [lowest = 0] = starts;
  const highest = starts.at(-1) ?? 0;
  const choices = readChoices(store);
  // 0 is no word's number: what nobody has done is not found.
  const ofDialogue = query.dialogue === undefined ? undefined : (words.find("dialogue", query.dialogue) ?? 0);
  const isWanted = visitFilter(words, query);

  const days = createTally(starts.length);
  const size = words.count();
  const [total, byDialogue, byPage, byLanguage, byVersion] = [
    createTally(1),
    createTally(size),
    createTally(size),
    createTally(size),
    createTally(ofDialogue === undefined ? 0 : size),
  ];
  const since = new Map<number, number>();
  const counted = ofDialogue === undefined ? undefined : new Uint8Array(visits.count());
  const marketo = { visits: 0, only: 0, upTo: readUpTo(store) };
  let first = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let day = 0;
  let row = -1;

  for (const { cells, rows } of visits.pieces()) {
    for (let at = 0; at < rows * width; at += width) {
      row += 1;
      const cell = (column: number) => cells[at + column] ?? 0;
      const start = cell(began);
      if (start < first) first = start;
      if (start > latest) latest = start;
      if (start < lowest || start >= highest) continue;
      if (ofDialogue !== undefined && cell(dialogue) !== ofDialogue) continue;
      if (!isWanted(cells, at)) continue;
      const came = cell(flags);
      if ((came & visitFlags.marketo) !== 0) marketo.visits += 1;
      if ((came & visitFlags.onlyMarketo) !== 0) marketo.only += 1;
      if (!isOfSource(query.source, came)) continue;
      // Visits lie nearly in the order of time.
      while (start < (starts[day] ?? 0)) day -= 1;
      while (start >= (starts[day + 1] ?? Number.POSITIVE_INFINITY)) day += 1;
      const [reached, met] = [cell(goals), cell(meetings)];
      total.add(0, came, reached, met);
      days.add(day, came, reached, met);
      byDialogue.add(cell(dialogue), came, reached, met);
      byPage.add(cell(page), came, reached, met);
      byLanguage.add(cell(language), came, reached, met);
      if (counted === undefined) continue;
      counted[row] = 1;
      const code = cell(version);
      byVersion.add(code, came, reached, met);
      since.set(code, Math.min(start, since.get(code) ?? start));
    }
  }

  const names = new Map(choices.dialogues.map(({ id, name }) => [id, name]));
  const rowsOf = (tally: typeof total, keys = tally.keys()) =>
    keys.map((code) => ({ key: words.text(code), figures: tally.figures(code) }));
  const pages = byPage.keys();
  return {
    total: total.figures(0),
    days: starts.slice(1).map((_, index) => days.figures(index)),
    dialogues: rowsOf(byDialogue).map((found) => ({ ...found, name: names.get(found.key) ?? found.key })),
    pages: rowsOf(byPage, pages.slice(0, mostPages)),
    allPages: pages.length,
    languages: rowsOf(byLanguage),
    ...(counted && {
      detail: {
        versions: byVersion.keys().map((code) => ({
          key: words.text(code),
          since: (since.get(code) ?? 0) * minute,
          figures: byVersion.figures(code),
        })),
        ways: countWays(store, counted),
      },
    }),
    choices,
    marketo,
    first: Number.isFinite(first) ? first * minute : null,
    last: Number.isFinite(latest) ? latest * minute : null,
  };
}

function readUpTo({ db }: Pick<ReportStore, "db">): number | null {
  return db.prepare<[], number | null>("SELECT up_to FROM marketo").pluck().get() ?? null;
}

/** Each visit once by each way, however often it went there. `counted`: 1 for the visits that count. */
function countWays({ visits, passes, words }: ReportStore, counted: Uint8Array) {
  const size = words.count();
  const ways = createTally(size);
  const seen = new Set<number>();
  for (const { cells, rows } of passes.pieces())
    for (let at = 0; at < rows * 2; at += 2) {
      const [visit = 0, way = 0] = [cells[at], cells[at + 1]];
      const pass = visit * size + way;
      if (counted[visit] !== 1 || seen.has(pass)) continue;
      seen.add(pass);
      ways.add(way, visits.get(visit, flags), visits.get(visit, goals), visits.get(visit, meetings));
    }
  return ways.keys().map((code) => {
    const [node, port] = readWay(words.text(code));
    return { node, port, figures: ways.figures(code) };
  });
}
