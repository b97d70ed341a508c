import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** One of the two versions that are compared, and what it is called. */
export type Side = { readonly title: string; readonly dialogue: Dialogue };
