import { own } from "./own.ts";
import { pickLanguage } from "./pickLanguage.ts";
import type { Text } from "./text.ts";

function filled(text: Text, language: string): string | undefined {
  const found = own(text, language);
  return found?.trim() ? found : undefined;
}

/**
 * The string of a text for a language: exactly that one, then its base language (`pt` for `pt-BR`) or a sister
 * (`pt-BR` for `pt`), then `fallback`, then any that is not blank; empty when there is none.
 */
export function pickText(text: Text | undefined, language: string, fallback: string): string {
  if (!text) return "";
  const exact = filled(text, language);
  if (exact !== undefined) return exact;
  const tags = Object.keys(text).filter((tag) => filled(text, tag) !== undefined);
  const last = tags.includes(fallback) ? fallback : tags[0];
  return last === undefined ? "" : (filled(text, pickLanguage(language, tags, last)) ?? "");
}
