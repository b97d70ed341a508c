import Papa from "papaparse";

/**
 * A table as CSV (RFC 4180) with a byte order mark, which spreadsheets need. What they would take for a formula, such as a page that
 * begins with an equals sign, stands behind an apostrophe.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n", escapeFormulae: true },
  )}\r\n`;
}
