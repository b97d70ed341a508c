import { own } from "#shared/dialogue/own.ts";
import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";

/** Whether a text is not written in a language. */
export function isMissing({ text }: TextUnit, language: string): boolean {
  return (own(text, language) ?? "").trim() === "";
}
