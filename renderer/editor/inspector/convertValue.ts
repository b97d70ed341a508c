import type { Value } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import type { ValueKind } from "./valueKind.ts";

/** The items of a list that was typed with commas. */
export function listItems(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A value as one of another kind, kept as far as it makes sense there. */
export function convertValue(value: Value, kind: ValueKind): Value {
  const text = valueText(value);
  switch (kind) {
    case "text":
      return text;
    case "number": {
      const number = Number(text.replace(",", "."));
      return Number.isFinite(number) ? number : 0;
    }
    case "yesNo":
      return text !== "" && text !== "false" && text !== "0";
    case "list":
      return listItems(text);
    case "nothing":
      return null;
  }
}
