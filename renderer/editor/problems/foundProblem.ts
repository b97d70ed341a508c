import type { Fix } from "#shared/validation/fix.ts";
import type { Problem } from "#shared/validation/problem.ts";

/** A problem and what would solve it, if that is obvious. */
export type FoundProblem = Problem & { readonly fix?: Pick<Fix, "name" | "params"> };
