import { fitsPattern } from "./fitsPattern.ts";
import type { Page } from "./parsePage.ts";
import { readPattern } from "./readPattern.ts";

/** Whether a pattern covers a page. One that cannot be read covers none. */
export function matchesPattern(pattern: string, page: Page): boolean {
  const read = readPattern(pattern);
  return read !== null && fitsPattern(read, page);
}
