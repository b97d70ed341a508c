import type { ReportQuery } from "#shared/reports/report.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { visitColumns } from "../store/visitColumns.ts";

/** Answers whether a visit, whose cells begin at a place, is of the page, language and version that are asked for. */
export function visitFilter(
  words: ReportStore["words"],
  query: Pick<ReportQuery, "page" | "language" | "version">,
): (cells: Int32Array, at: number) => boolean {
  const tests = (["page", "language", "version"] as const).flatMap((kind) => {
    const word = query[kind];
    // 0 is no word's number: what nobody has done is not found.
    return word === undefined ? [] : [{ column: visitColumns[kind], code: words.find(kind, word) ?? 0 }];
  });
  return (cells, at) => tests.every(({ column, code }) => cells[at + column] === code);
}
