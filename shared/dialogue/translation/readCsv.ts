import Papa from "papaparse";
import { checkLanguageFile } from "./checkLanguageFile.ts";
import type { LanguageFault, ReadLanguage } from "./languageFile.ts";

const failed = (code: LanguageFault["code"], place = ""): ReadLanguage => ({
  ok: false,
  fault: { code, place },
});

/**
 * Reads a CSV whose first row is `id`, the language translated from, and the one translated to. Commas, semicolons or
 * tabs, as the spreadsheet of a country writes them; a byte order mark is fine. Never throws.
 */
export function readCsv(text: string): ReadLanguage {
  const body = text.replace(/^\ufeff/, "");
  const delimiter = /^\s*"?id"?[^\S\t]*([,;\t])/i.exec(body)?.[1];
  if (delimiter === undefined) return failed(body.trim() === "" ? "empty" : "no-columns");
  const { data, errors } = Papa.parse<string[]>(body, { skipEmptyLines: true, delimiter });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) return failed("broken", String((broken.row ?? 0) + 1));
  const [head = [], ...rows] = data;
  const [id, from, to] = head.map((cell) => cell.trim());
  if (id?.toLowerCase() !== "id" || from === undefined || to === undefined) return failed("no-columns");
  // spreadsheets leave out cells that are blank at the end of a row; a file that was cut has no end of its last one
  const isWhole = (row: readonly string[], index: number) =>
    row.length >= 3 || (row.length === 2 && (index < rows.length - 1 || /[\r\n]$/.test(body)));
  const short = rows.findIndex((row, index) => !isWhole(row, index));
  if (short >= 0) return failed("broken", String(short + 2));
  const units = rows.map(([key = "", source = "", target = ""]) => ({
    id: key.trim(),
    source: bare(source),
    target: bare(target),
  }));
  return checkLanguageFile({ from, to, units });
}

/** Without the apostrophe that keeps spreadsheets from reckoning. */
const bare = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
