import type { Problem } from "./problem.ts";

/** A problem before it has its message; rules about one card leave the card to their caller. */
export type Finding = Omit<Problem, "message" | "node"> & { readonly node?: string };
