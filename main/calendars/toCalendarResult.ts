import { CalendarFailure } from "./CalendarFailure.ts";
import type { CalendarResult } from "./CalendarResult.ts";

/** Answers what the work answers, or the problem that it throws. */
export async function toCalendarResult<Value>(work: () => Promise<Value>): Promise<CalendarResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof CalendarFailure)) throw error;
    return { ok: false, problem: error.problem };
  }
}
