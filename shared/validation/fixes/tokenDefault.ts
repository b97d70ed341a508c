import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";
import { replaceToken } from "./replaceToken.ts";

const words = {
  en: { name: "there", other: (thing: string) => `your ${thing}` },
  pt: { name: "você", other: (thing: string) => thing },
} as const;

/** A token that may be empty gets words to stand there instead, for the author to change. Addresses stay as they are. */
export const tokenDefault: Fixer = (dialogue, { node, path = [], params = {} }) => {
  const { attribute } = params;
  if (attribute === undefined || !isPart(placeIn(dialogue, node, path))) return undefined;
  return {
    name: "tokenDefault",
    params: { words: wordsFor(attribute, dialogue.language) },
    mend(draft) {
      const text = placeIn(draft, node, path);
      if (!isPart(text)) return;
      for (const [language, template] of Object.entries(text))
        if (typeof template === "string")
          text[language] = replaceToken(template, attribute, (fallback) =>
            fallback.trim() === "" ? { fallback: wordsFor(attribute, language) } : {},
          );
    },
  };
};

/** `lead.firstName` -> there; `lead.jobFunction` -> your job function. */
function wordsFor(attribute: string, language: string): string {
  const { name, other } = language.toLowerCase().startsWith("pt") ? words.pt : words.en;
  const last = attribute.split(".").pop() ?? "";
  if (/^(?:first|last|full)?_?name$/i.test(last) && attribute.startsWith("lead.")) return name;
  const thing = last
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim()
    .toLowerCase();
  return other(thing || name);
}
