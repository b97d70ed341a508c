import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";

/** `passing`: it may go well the next time; `waitMs`: the service says how long to wait until then. */
type Hope = { readonly passing?: boolean; readonly waitMs?: number | undefined };

/** A problem where one can only be thrown: inside what is repeated. Never leaves this room otherwise. */
export class CalendarFailure extends Error {
  readonly problem: CalendarProblem;
  readonly passing: boolean;
  readonly waitMs: number | undefined;

  constructor(problem: CalendarProblem, { passing = false, waitMs }: Hope = {}) {
    super(problem.message);
    this.name = "CalendarFailure";
    this.problem = problem;
    this.passing = passing;
    this.waitMs = waitMs;
  }
}
