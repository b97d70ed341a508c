import { fillToken } from "./fillToken.ts";
import type { ReadAttribute } from "./readToken.ts";
import type { PlainTemplate } from "./template.ts";

/** Fills the tokens of a text without formatting in; `change`: what is made of each value. */
export function fillPlain(
  template: PlainTemplate,
  read: ReadAttribute,
  change = (value: string) => value,
): string {
  return [template]
    .flat()
    .map((part) => (typeof part === "string" ? part : change(fillToken(part, read))))
    .join("");
}
