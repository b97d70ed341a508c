import type { Attributes } from "#shared/dialogue/value.ts";
import type { Page } from "#shared/targeting/parsePage.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";
import { pageFacts } from "./pageFacts.ts";
import type { Visitor } from "./Visitor.ts";

/** All that is known of the visitor, the visit and the page, as of now. `page`: its address, read. */
export function attributesOf({ attributes, visits }: Visitor, page: Page | null): Attributes {
  return {
    ...attributes,
    ...visitAttributes({ ...pageFacts(), page, now: Date.now(), visits }),
    // To ask the browser for it takes longer than all the rest, and few dialogues want to know.
    get "visit.timezone"() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
  };
}
