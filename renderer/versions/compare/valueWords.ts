import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** More of a value than this helps nobody to compare. */
const most = 600;

/** A value of a document in words. A thing with a label or a name stands as that; `language` says in which language. */
export function valueWords(value: unknown, language: string): string {
  const words = wordsOf(value, language);
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function wordsOf(value: unknown, language: string): string {
  const t = currentTexts(versionsTexts);
  if (value === undefined || value === null || value === "") return t.blank;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? t.blank : value.map((one) => wordsOf(one, language)).join(", ");
  const keyed: { readonly [key: string]: unknown } = { ...value };
  if (Object.keys(keyed).length === 0) return t.blank;
  if (typeof keyed[language] === "string") return wordsOf(keyed[language], language);
  const own = keyed.label ?? keyed.name;
  return own === undefined || own === "" ? canonicalJson(value) : wordsOf(own, language);
}
