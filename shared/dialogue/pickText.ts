import { own } from "./own.ts";
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
  const wanted = language.toLowerCase();
  const base = wanted.split("-", 1)[0];
  const tags = Object.keys(text).filter((tag) => filled(text, tag) !== undefined);
  const near =
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => tag.toLowerCase() === base) ??
    tags.find((tag) => tag.toLowerCase().split("-", 1)[0] === base) ??
    (tags.includes(fallback) ? fallback : tags[0]);
  return near === undefined ? "" : (filled(text, near) ?? "");
}
