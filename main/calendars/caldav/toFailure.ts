import { CalendarFailure } from "../CalendarFailure.ts";

/** What the library throws in words of its own is an answer that it could not read. */
export function toFailure(error: unknown): CalendarFailure {
  if (error instanceof CalendarFailure) return error;
  return new CalendarFailure({
    code: "bad-answer",
    message: "What answers there is no calendar, or one that cannot be read.",
  });
}
