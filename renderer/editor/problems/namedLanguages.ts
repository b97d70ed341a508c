import { languageStore } from "../../i18n/languageStore.ts";
import { languageName } from "../languageName.ts";

type Params = { readonly [name: string]: string };

/** What a problem or its fix names, with names of languages in the place of their tags: "German" for `de`. */
export function namedLanguages(params: Params): Params {
  if (params.language === undefined) return params;
  const { language: studioLanguage } = languageStore.getState();
  const names = params.language.split(", ").map((tag) => languageName(tag, studioLanguage));
  return { ...params, language: new Intl.ListFormat(studioLanguage).format(names) };
}
