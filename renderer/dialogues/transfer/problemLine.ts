import type { Problem } from "#shared/validation/problem.ts";
import { namedLanguages } from "../../editor/problems/namedLanguages.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import type { Language } from "../../i18n/language.ts";

type Told = Pick<Problem, "code" | "message"> & { readonly params?: Problem["params"] | undefined };

/** A problem in the user's language. The check's own words are English, and they name the card as well. */
export function problemLine({ code, message, params }: Told, language: Language): string {
  return language === "en" || params === undefined
    ? message
    : problemsTexts[language].codes[code](namedLanguages(params));
}
