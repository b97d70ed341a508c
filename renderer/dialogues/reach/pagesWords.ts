import type { Targeting } from "#shared/dialogue/targeting.ts";
import type { ReachTexts } from "./reachTexts.ts";

/** On which pages: all, the first of them and how many more, and what is left out. */
export function pagesWords({ include, exclude }: Targeting["pages"], t: ReachTexts): string {
  const [first, ...rest] = include.map(short);
  if (first === undefined) return t.nowhere;
  const on = include.some((pattern) => pattern.trim() === "*") ? t.everywhere : t.andMore(first, rest.length);
  const [out, ...others] = exclude.map(short);
  return out === undefined ? on : t.but(on, t.andMore(out, others.length));
}

/** A pattern without what goes without saying. */
function short(pattern: string): string {
  return pattern.trim().replace(/^(https?|\*):\/\//i, "");
}
