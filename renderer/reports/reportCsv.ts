import Papa from "papaparse";
import { type FigureName, figureNames } from "#shared/reports/figures.ts";
import type { TableRow } from "./tableRows.ts";

/**
 * A table as CSV (RFC 4180) with a byte order mark, which spreadsheets need. What they would take for a formula, such as a page that
 * begins with an equals sign, stands behind an apostrophe. `head`: what the first column is.
 */
export function reportCsv(
  head: string,
  rows: readonly TableRow[],
  names: { readonly [Name in FigureName]: string },
): string {
  const lines = rows.map(({ label, figures }) => [label, ...figureNames.map((name) => figures[name])]);
  const table = [[head, ...figureNames.map((name) => names[name])], ...lines];
  return `\ufeff${Papa.unparse(table, { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
