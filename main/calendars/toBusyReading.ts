import type { Interval } from "#shared/scheduling/time/interval.ts";
import { joinIntervals } from "#shared/scheduling/time/joinIntervals.ts";
import type { BusyReading } from "./CalendarAdapter.ts";
import { CalendarFailure } from "./CalendarFailure.ts";

/** Answers the busy times that the work finds, or that nobody can say and why. */
export async function toBusyReading(work: () => Promise<readonly Interval[]>): Promise<BusyReading> {
  try {
    return { failed: false, busy: joinIntervals(await work()) };
  } catch (error) {
    if (!(error instanceof CalendarFailure)) throw error;
    return { failed: true, reason: error.problem };
  }
}
