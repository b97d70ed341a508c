import Papa from "papaparse";
import type { LanguageFile } from "./languageFile.ts";

/**
 * CSV as RFC 4180 has it, with the columns id, the one language, the other; with a byte order mark, which spreadsheets need.
 * What they would take for a formula, such as the hyphen of a list, stands behind an apostrophe.
 */
export function writeCsv({ from, to, units }: LanguageFile): string {
  const rows = units.map(({ id, source, target }) => [id, shielded(source), shielded(target)]);
  return `\ufeff${Papa.unparse([["id", from, to], ...rows], { newline: "\r\n" })}\r\n`;
}

const shielded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
