import { fillPlain } from "#shared/dialogue/fillPlain.ts";
import { own } from "#shared/dialogue/own.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { Opening } from "#shared/site/opening.ts";

/** The first message in a language, with its tokens filled in; null where it takes the engine to tell. */
export function openingText(
  opening: Opening | undefined,
  language: string,
  attributes: Attributes,
): string | null {
  const parts = opening && own(opening, language);
  if (!parts) return null;
  return fillPlain(parts, (name) => own(attributes, name));
}
