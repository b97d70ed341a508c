import type { conditions } from "./en/conditions.ts";

/** The words of conditions in one language. */
export type ConditionTexts = typeof conditions;
