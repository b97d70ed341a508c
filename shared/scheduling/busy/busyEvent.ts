import type { Interval } from "../time/interval.ts";

/** An entry of a provider's calendar, in the words of `calendarEventSchema`. */
export type BusyEvent = Interval & {
  readonly showAs?: string | undefined;
  readonly status?: string | undefined;
  readonly response?: string | undefined;
};
