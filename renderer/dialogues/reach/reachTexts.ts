import type { reach } from "../../i18n/en/reach.ts";

/** The words of who sees a dialogue in one language. */
export type ReachTexts = typeof reach;
