import { isEmpty } from "#shared/dialogue/isEmpty.ts";
import { own } from "#shared/dialogue/own.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import type { Opening } from "#shared/site/opening.ts";

/** The first message in a language, with its tokens filled in; null where it takes the engine to tell. */
export function openingText(
  opening: Opening | undefined,
  language: string,
  attributes: Attributes,
): string | null {
  const parts = opening && own(opening, language);
  if (!parts) return null;
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const [name, fallback] = part;
      const value = own(attributes, name);
      return isEmpty(value) ? fallback : valueText(value);
    })
    .join("");
}
