import type { Finding } from "#shared/validation/finding.ts";
import type { Fix } from "#shared/validation/fix.ts";

/** A problem, without the words that the studio has its own for, and what would solve it, if that is obvious. */
export type FoundProblem = Finding & { readonly fix?: Pick<Fix, "name" | "params"> };
