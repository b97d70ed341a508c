import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** Which part of its card a text is: its text, an answer, a hint. */
export function unitPlace({ path }: TextUnit): string {
  const { fields } = currentTexts(languagesTexts);
  const [field = "", item] = path;
  return (item === undefined ? fields[field] : (fields[field] ?? fields[path.at(-1) ?? ""])) ?? field;
}
