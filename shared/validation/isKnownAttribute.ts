import type { CheckScope } from "./checkScope.ts";
import { visitNames } from "./visitNames.ts";

const visit = new RegExp(`^visit\\.(?:${visitNames.join("|")}|(?:query|utm)\\..+)$`);

/**
 * Whether something gives this attribute a value. Fields of people and companies, lists and what a page passes in are
 * free; `visit.` has a fixed set; an answer needs a card that asks for it, but in a flow.
 */
export function isKnownAttribute(name: string, { answers, anyAnswer }: CheckScope): boolean {
  if (anyAnswer && name.startsWith("answers.")) return true;
  return /^(?:lead|company|list|site)\../.test(name) || visit.test(name) || answers.has(name);
}
