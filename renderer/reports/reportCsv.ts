import { type FigureName, figureNames } from "#shared/reports/figures.ts";
import { csvText } from "./csvText.ts";
import type { TableRow } from "./tableRows.ts";

/** The figures of a table as CSV. `head`: what the first column is. */
export function reportCsv(
  head: string,
  rows: readonly TableRow[],
  names: { readonly [Name in FigureName]: string },
): string {
  const lines = rows.map(({ label, figures }) => [label, ...figureNames.map((name) => figures[name])]);
  return csvText([[head, ...figureNames.map((name) => names[name])], ...lines]);
}
