import type { Attributes } from "./value.ts";

/** What a condition is held against. `now`: milliseconds since the epoch; `timeZone`: IANA name, UTC if left out. */
export type ConditionContext = {
  readonly attributes: Attributes;
  readonly now: number;
  readonly timeZone?: string | undefined;
};
