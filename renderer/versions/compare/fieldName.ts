import type { ValueChange } from "#shared/dialogue/compare/valueChange.ts";
import { languageName } from "../../editor/languageName.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/**
 * What changed, in words: "Answers › 2 › Label in German". A key without a word of its own stands as it is. `languages`:
 * those of the dialogue, as its texts have a key for each.
 */
export function fieldName(
  { path, moved }: ValueChange,
  languages: ReadonlySet<string>,
  studioLanguage: string,
): string {
  const t = currentTexts(versionsTexts);
  const keys = path[0] === "data" ? path.slice(1) : path;
  const last = keys.at(-1);
  const tag = typeof last === "string" && keys.length > 1 && languages.has(last) ? last : undefined;
  const words = (tag === undefined ? keys : keys.slice(0, -1)).map((key) =>
    typeof key === "string" && Object.hasOwn(t.fields, key) ? t.fields[key] : String(key),
  );
  const field = [...words, ...(moved ? [t.order] : [])].join(" › ");
  return tag === undefined ? field : t.inLanguage(field, languageName(tag, studioLanguage));
}
