import type { Targeting } from "../dialogue/targeting.ts";
import { matchesPattern } from "./matchesPattern.ts";
import { parsePage } from "./parsePage.ts";

/** Why a page is one of a dialogue's or not: `pattern` is the first that decided. */
export type PagesReason =
  | { readonly because: "included" | "excluded"; readonly pattern: string }
  | { readonly because: "not-included" | "no-page" };

/** Says for the page at `url` which pattern lets the dialogue be shown there or keeps it out. */
export function explainPages({ include, exclude }: Targeting["pages"], url: string): PagesReason {
  const page = parsePage(url);
  if (page === null) return { because: "no-page" };
  const excluded = exclude.find((pattern) => matchesPattern(pattern, page));
  if (excluded !== undefined) return { because: "excluded", pattern: excluded };
  const included = include.find((pattern) => matchesPattern(pattern, page));
  return included === undefined ? { because: "not-included" } : { because: "included", pattern: included };
}
