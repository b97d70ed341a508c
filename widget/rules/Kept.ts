import type { VisitEvent } from "#shared/targeting/visit.ts";

/**
 * What is remembered of a visitor for targeting: seconds on the site and on its latest pages, pages seen, and for each
 * dialogue what it waited for and has come to pass.
 */
export type Kept = {
  readonly site: number;
  readonly views: number;
  readonly pages: readonly (readonly [path: string, seconds: number])[];
  readonly met: { readonly [dialogue: string]: readonly VisitEvent[] };
};
