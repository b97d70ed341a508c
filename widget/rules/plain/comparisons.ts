import type { Rules } from "../../host/Rules.ts";

/** Stands in for the shared constant of this name on sites whose audiences compare nothing; rarer cards bring it along. */
export const comparisons: Rules["comparisons"] = {};
