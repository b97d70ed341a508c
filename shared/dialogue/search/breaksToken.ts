import { parseTokens } from "../parseTokens.ts";
import { tokenSource } from "../tokenSource.ts";
import type { Field } from "./field.ts";
import type { Range } from "./rangesIn.ts";

const token = new RegExp(tokenSource, "g");
const attribute = /^[^\s{}":]*$/;

/**
 * Whether a token of a field is one no longer once `ranges` are replaced, unless all of it was: visitors would see the
 * rest. Likewise the name of an attribute must stay one that a token can hold.
 */
export function breaksToken(
  { string, sort }: Pick<Field, "string" | "sort">,
  ranges: readonly Range[],
  after: string,
): boolean {
  if (sort === "attribute") return attribute.test(string) && !attribute.test(after);
  if (!string.includes("{{") && !after.includes("{{")) return false;
  const [was, is] = [parseTokens(string), parseTokens(after)];
  const taken = [...string.matchAll(token)].filter(({ index, 0: { length } }) =>
    ranges.some(({ start, end }) => start <= index && end >= index + length),
  );
  return is.malformed > was.malformed || is.tokens.length < was.tokens.length - taken.length;
}
