import type { DialogueWays, WaysQuery } from "#shared/reports/waysReport.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { readWay } from "../store/readWay.ts";
import { visitColumns } from "../store/visitColumns.ts";
import { visitFlags } from "../store/visitFlags.ts";
import { isOfSource } from "./isOfSource.ts";
import { minuteStarts } from "./minuteStarts.ts";
import { visitFilter } from "./visitFilter.ts";

const { began, dialogue, version, flags, last } = visitColumns;
const width = Object.keys(visitColumns).length;

type Counted = {
  visits: number;
  since: Map<number, number>;
  ways: Map<number, { visits: number; stopped: number }>;
};

/** Counts by what ways the visits of some dialogues went, of each dialogue in the order in which they are asked for. */
export function readWays(store: ReportStore, query: WaysQuery): DialogueWays[] {
  const { words } = store;
  const counted = new Map<number, Counted>();
  const rows = query.dialogues.map((id) => {
    // What nobody has visited has no number, and no other like it.
    const code = words.find("dialogue", id) ?? -1 - counted.size;
    const own: Counted = { visits: 0, since: new Map(), ways: new Map() };
    counted.set(code, own);
    return { id, own };
  });
  const of = countVisits(store, query, counted);
  countPasses(store, counted, of);
  return rows.map(({ id, own: { visits, since, ways } }) => ({
    ...{ dialogue: id, visits },
    versions: [...since].map(([code, minute]) => ({ key: words.text(code), since: minute * 60_000 })),
    ways: [...ways].map(([code, counts]) => {
      const [node, port] = readWay(words.text(code));
      return { node, port, ...counts };
    }),
  }));
}

/** Counts the visits that are asked for, and answers of which dialogue each is; 0: it does not count. */
function countVisits(
  { visits, words }: ReportStore,
  query: WaysQuery,
  counted: Map<number, Counted>,
): Int32Array {
  const starts = minuteStarts(query);
  const [lowest, highest] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  const isWanted = visitFilter(words, query);
  const of = new Int32Array(visits.count());
  let row = -1;
  for (const { cells, rows } of visits.pieces())
    for (let at = 0; at < rows * width; at += width) {
      row += 1;
      const start = cells[at + began] ?? 0;
      if (start < lowest || start >= highest || !isWanted(cells, at)) continue;
      if (!isOfSource(query.source, cells[at + flags] ?? 0)) continue;
      const code = cells[at + dialogue] ?? 0;
      const own = counted.get(code);
      if (own === undefined) continue;
      of[row] = code;
      own.visits += 1;
      const seen = cells[at + version] ?? 0;
      own.since.set(seen, Math.min(start, own.since.get(seen) ?? start));
    }
  return of;
}

/** Counts each visit once by each way, however often it went there. `of`: see `countVisits`. */
function countPasses(
  { visits, passes, words }: ReportStore,
  counted: Map<number, Counted>,
  of: Int32Array,
): void {
  const size = words.count();
  const seen = new Set<number>();
  for (const { cells, rows } of passes.pieces())
    for (let at = 0; at < rows * 2; at += 2) {
      const [visit = 0, way = 0] = [cells[at], cells[at + 1]];
      const pass = visit * size + way;
      const own = counted.get(of[visit] ?? 0);
      if (own === undefined || seen.has(pass)) continue;
      seen.add(pass);
      const counts = own.ways.get(way) ?? { visits: 0, stopped: 0 };
      counts.visits += 1;
      const isEnd =
        visits.get(visit, last) === way && (visits.get(visit, flags) & visitFlags.completed) === 0;
      if (isEnd) counts.stopped += 1;
      own.ways.set(way, counts);
    }
}
