import type { Targeting } from "../dialogue/targeting.ts";
import { matchesPages } from "./matchesPages.ts";
import { type Targeted, targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/** A dialogue as its document has it, of which a manifest has the pages elsewhere. */
export type Judged = Targeted & { readonly pages: Targeting["pages"] };

const { schedule, frequency, audience, events } = targetingRules;

/** Everything that must hold for a dialogue to be shown, in the order in which it is told, and each by itself. */
export const documentRules = {
  pages: ({ pages }, visit) => matchesPages(pages, visit.url),
  schedule,
  frequency,
  audience,
  events,
} satisfies { [rule: string]: (dialogue: Judged, visit: Visit) => boolean };

export type RuleName = keyof typeof documentRules;
