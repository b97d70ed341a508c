import type { Dialogue } from "../dialogue.ts";
import { own } from "../own.ts";
import type { LanguageFile } from "./languageFile.ts";
import type { TextUnit } from "./textUnit.ts";
import { textUnits } from "./textUnits.ts";
import { unitId } from "./unitId.ts";

/** One translation that a file brings: the text it belongs to, and its new string. */
export type Translation = { readonly unit: TextUnit; readonly value: string };

/**
 * What a language file would do to a dialogue. `foreign`: it was made for another dialogue or translates from another
 * language; nothing of it fits. `unknown`: ids that the dialogue does not have. `outdated`: texts whose original has
 * changed since; their translations are among the changes. Texts that it leaves blank stay as they are.
 */
export type LanguageComparison = {
  readonly foreign: "dialogue" | "source" | "ids" | null;
  readonly changes: readonly Translation[];
  readonly same: number;
  readonly unknown: readonly string[];
  readonly outdated: readonly TextUnit[];
};

/** Compares a language file with the dialogue it is to go into. */
export function compareLanguage(dialogue: Dialogue, file: LanguageFile): LanguageComparison {
  const units = new Map(textUnits(dialogue).map((unit) => [unit.id, unit] as const));
  const changes: Translation[] = [];
  const unknown: string[] = [];
  const outdated: TextUnit[] = [];
  let same = 0;
  for (const { id, source, target } of file.units) {
    const unit = units.get(id);
    if (!unit) unknown.push(id);
    else if (target.trim() !== "") {
      if (normal(source) !== normal(own(unit.text, file.from) ?? "")) outdated.push(unit);
      if (normal(own(unit.text, file.to) ?? "") === normal(target)) same++;
      else changes.push({ unit, value: normal(target) });
    }
  }
  const other = file.dialogue !== undefined && file.dialogue !== unitId(dialogue.id);
  const foreign =
    file.from !== dialogue.language
      ? "source"
      : unknown.length === file.units.length
        ? other
          ? "dialogue"
          : "ids"
        : null;
  return { foreign, changes: foreign === null ? changes : [], same, unknown, outdated };
}

/** Line ends as the studio writes them: spreadsheets and tools have their own. */
const normal = (text: string) => text.replace(/\r\n?/g, "\n");
