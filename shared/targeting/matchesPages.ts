import type { Targeting } from "../dialogue/targeting.ts";
import { matchesPattern } from "./matchesPattern.ts";
import { parsePage } from "./parsePage.ts";

/** Whether a dialogue is meant for the page at `url`: a pattern includes it and none excludes it. */
export function matchesPages(pages: Targeting["pages"], url: string): boolean {
  const page = parsePage(url);
  const covers = (pattern: string) => page !== null && matchesPattern(pattern, page);
  return pages.include.some(covers) && !pages.exclude.some(covers);
}
