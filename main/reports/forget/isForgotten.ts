import type { ForgetQuery } from "#shared/reports/forgetQuery.ts";
import { siteOf } from "#shared/reports/siteOf.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { visitColumns } from "../store/visitColumns.ts";

/** Answers whether a visit, by its row, is among those that are to be forgotten. */
export function isForgotten(
  { visits, words }: Pick<ReportStore, "visits" | "words">,
  { before, site }: ForgetQuery,
): (row: number) => boolean {
  const limit = before === undefined ? Number.POSITIVE_INFINITY : before / 60_000;
  const pages = new Map<number, boolean>();
  const isOfSite = (page: number) => {
    const known = pages.get(page) ?? siteOf(words.text(page)) === site;
    pages.set(page, known);
    return known;
  };
  return (row) =>
    visits.get(row, visitColumns.began) < limit &&
    (site === undefined || isOfSite(visits.get(row, visitColumns.page)));
}
