import Papa from "papaparse";
import type { LanguageFile } from "./languageFile.ts";

/** CSV as RFC 4180 has it, with the columns id, the one language, the other; with a byte order mark, which spreadsheets need. */
export function writeCsv({ from, to, units }: LanguageFile): string {
  const rows = units.map(({ id, source, target }) => [id, source, target]);
  return `\ufeff${Papa.unparse([["id", from, to], ...rows], { newline: "\r\n" })}\r\n`;
}
