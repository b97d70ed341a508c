import type { Problem } from "#shared/validation/problem.ts";
import type { ProblemTexts } from "../../i18n/problemTexts.ts";

/** A problem in the studio's language. */
export function problemText(problem: Problem, texts: ProblemTexts): string {
  return texts.codes[problem.code](problem.params ?? {});
}
