import type { Notice } from "#shared/ipc/contract.ts";
import { importNoticesTexts } from "../../i18n/areas/importNoticesTexts.ts";
import { repairsTexts } from "../../i18n/areas/repairsTexts.ts";
import type { Language } from "../../i18n/language.ts";

/** What was mended or left out, in the user's language; a code of a later version in main's own words, which are English. */
export function repairLine({ code, message, params }: Notice, language: Language): string {
  const texts: Readonly<Record<string, (params: NonNullable<Notice["params"]>) => string>> = {
    ...repairsTexts[language],
    ...importNoticesTexts[language],
  };
  const say = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return language === "en" || say === undefined || params === undefined ? message : say(params);
}
