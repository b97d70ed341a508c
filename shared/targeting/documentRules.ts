import type { Targeting } from "../dialogue/targeting.ts";
import { matchesPages } from "./matchesPages.ts";
import { type Targeted, targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/** A dialogue as its document has it, of which a manifest has the pages elsewhere. */
export type Judged = Targeted & { readonly pages: Targeting["pages"] };

/** Everything that must hold for a dialogue to be shown, each by itself, so that it can be said which does not. */
export const documentRules = {
  pages: ({ pages }, visit) => matchesPages(pages, visit.url),
  ...targetingRules,
} satisfies { [rule: string]: (dialogue: Judged, visit: Visit) => boolean };

export type RuleName = keyof typeof documentRules;
