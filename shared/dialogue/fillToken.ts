import { isEmpty } from "./isEmpty.ts";
import type { ReadAttribute } from "./readToken.ts";
import type { Token } from "./template.ts";
import { valueText } from "./valueText.ts";

/** The text that stands for a token: the attribute's value, or the default when it is empty. */
export function fillToken([name, fallback]: Token, read: ReadAttribute): string {
  const value = read(name);
  return isEmpty(value) ? fallback : valueText(value);
}
