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
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    skipEmptyLines: true,
    delimitersToGuess: [",", ";", "\t"],
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) return failed("broken", String((broken.row ?? 0) + 1));
  const [head = [], ...rows] = data;
  const [id, from, to] = head.map((cell) => cell.trim());
  if (id?.toLowerCase() !== "id" || from === undefined || to === undefined) return failed("no-columns");
  const short = rows.findIndex((row) => row.length < 3);
  if (short >= 0) return failed("broken", String(short + 2));
  const units = rows.map(([key = "", source = "", target = ""]) => ({ id: key.trim(), source, target }));
  return checkLanguageFile({ from, to, units });
}
