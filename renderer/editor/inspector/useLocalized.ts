import { pickText } from "#shared/dialogue/pickText.ts";
import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { languageName } from "../languageName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { writeText } from "./writeText.ts";

/** A text as the field of one language shows it. `hint` says what visitors read while this language is missing. */
export type Localized = {
  readonly text: string;
  readonly language: string;
  readonly hint: string | undefined;
  readonly write: (value: string) => void;
};

/** The string of a text in the language that the author has chosen, and the way to write it. */
export function useLocalized(value: Text | undefined, onChange: (text: Text) => void): Localized {
  const t = useTexts(inspectorTexts);
  const studioLanguage = useLanguage();
  const language = useView((view) => view.language);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const text = value?.[language] ?? "";
  const instead = text.trim() === "" && language !== fallback ? pickText(value, fallback, fallback) : "";
  return {
    text,
    language,
    hint:
      instead === ""
        ? undefined
        : `${t.missingIn(languageName(language, studioLanguage))}. ${t.shownInstead(instead.slice(0, 120))}`,
    write: (string) => onChange(writeText(value, language, string)),
  };
}
