import type { Range } from "./rangesIn.ts";

/** The string with all its ranges replaced. */
export function replaceRanges(string: string, ranges: readonly Range[], replacement: string): string {
  let done = "";
  let at = 0;
  for (const { start, end } of ranges) {
    done += string.slice(at, start) + replacement;
    at = end;
  }
  return done + string.slice(at);
}
