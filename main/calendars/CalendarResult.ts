import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";

/** How a call to a calendar ended. A refusal is an answer, never thrown. */
export type CalendarResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CalendarProblem };
