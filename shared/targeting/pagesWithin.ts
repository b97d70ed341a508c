import type { Targeting } from "../dialogue/targeting.ts";
import { patternWithin } from "./patternWithin.ts";

/** Whether every page of `inner` is one of `outer`: proved, not guessed. */
export function pagesWithin(inner: Targeting["pages"], outer: Targeting["pages"]): boolean {
  return (
    inner.include.every((page) => outer.include.some((pattern) => patternWithin(page, pattern))) &&
    outer.exclude.every((page) => inner.exclude.some((pattern) => patternWithin(page, pattern)))
  );
}
