import type { AttributeType } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { Value } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { dateFormat } from "./dateFormat.ts";

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T/;

/** Words for yes and no. */
type Words = { readonly yes: string; readonly no: string };

/** A person's value as it is read: numbers, days and moments in the language's notation, blank where it is not known. */
export function shownValue(
  value: Value | undefined,
  type: AttributeType,
  language: string,
  words: Words,
): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return value.toLocaleString(language, { maximumFractionDigits: 20 });
  const text = valueText(value);
  if (type !== "date" || !(day.test(text) || instant.test(text))) return text;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return text;
  return day.test(text)
    ? dateFormat(language, "day").format(moment)
    : dateFormat(language, "moment").format(moment);
}
