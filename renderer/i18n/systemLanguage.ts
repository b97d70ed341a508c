import type { Language } from "./language.ts";

/** The first of the user's languages (BCP 47, best first) that the studio speaks; English if none. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split("-")[0];
    if (base === "pt") return "pt-BR";
    if (base === "en") return "en";
  }
  return "en";
}
