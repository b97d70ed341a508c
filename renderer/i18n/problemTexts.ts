import type { FixName } from "#shared/validation/fix.ts";
import type { ProblemCode } from "#shared/validation/problem.ts";

type Params = { readonly [name: string]: string };

/** The texts of problems: one a code, made of what the check knows about the place. */
export type ProblemTexts = {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  /** Until the first check is done. */
  readonly checking: string;
  readonly checkFailed: string;
  readonly checkAgain: string;
  readonly checkFailedText: string;
  readonly error: string;
  readonly warning: string;
  readonly goTo: string;
  readonly inDialogue: string;
  readonly close: string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly translate: string;
  readonly openWinner: (name: string) => string;
  /** `fix`: what is done; `problem`: about what. */
  readonly fixLabel: (fix: string, problem: string) => string;
  readonly fixAll: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly fixes: { readonly [Name in FixName]: (params: Params) => string };
  readonly codes: { readonly [Code in ProblemCode]: (params: Params) => string };
};
