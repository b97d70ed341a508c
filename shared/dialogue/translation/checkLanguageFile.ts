import { languageTag } from "../languageTag.ts";
import type { LanguageFile, ReadLanguage } from "./languageFile.ts";

/** What every language file must hold, whatever its format: languages, at least one text, no text twice. */
export function checkLanguageFile(file: LanguageFile): ReadLanguage {
  for (const tag of [file.from, file.to])
    if (!languageTag.safeParse(tag).success) return { ok: false, fault: { code: "no-language", place: tag } };
  if (file.units.length === 0) return { ok: false, fault: { code: "empty", place: "" } };
  const seen = new Set<string>();
  for (const { id } of file.units) {
    if (seen.has(id)) return { ok: false, fault: { code: "twice", place: id } };
    seen.add(id);
  }
  return { ok: true, file };
}
