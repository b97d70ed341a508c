import type { CallBudget, DayOfCalls } from "../http/CallBudget.ts";

/** A budget that nothing remembers. */
export function passingBudget(daily: number): CallBudget {
  let known: DayOfCalls | undefined;
  return {
    daily,
    read: () => known,
    write: (day) => {
      known = day;
    },
  };
}
