import type { CalendarProblemCode } from "#shared/calendars/calendarProblem.ts";

const codes: ReadonlySet<CalendarProblemCode> = new Set([
  "sign-in",
  "missing-permission",
  "other-account",
  "not-set-up",
  "gone",
  "refused",
  "not-secure",
  "proxy",
  "proxy-kind",
]);

/** Whether a calendar has surely not done what it was asked for. After other problems it has to be looked up. */
export function surelyNotDone(code: CalendarProblemCode): boolean {
  return codes.has(code);
}
