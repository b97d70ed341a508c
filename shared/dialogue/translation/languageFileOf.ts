import type { Dialogue } from "../dialogue.ts";
import { own } from "../own.ts";
import type { LanguageFile } from "./languageFile.ts";
import { textUnits } from "./textUnits.ts";
import { unitId } from "./unitId.ts";

/** What a translator needs: all texts in the dialogue's own language, and what there is of another already. */
export function languageFileOf(dialogue: Dialogue, language: string): LanguageFile {
  const units = textUnits(dialogue).map(({ id, text }) => ({
    id,
    source: own(text, dialogue.language) ?? "",
    target: own(text, language) ?? "",
  }));
  return { dialogue: unitId(dialogue.id), from: dialogue.language, to: language, units };
}
