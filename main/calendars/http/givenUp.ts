import { CalendarFailure } from "../CalendarFailure.ts";

/** What a call ends with whose signal was aborted: its time was up, or somebody gave it up. */
export function givenUp({ reason }: AbortSignal): CalendarFailure {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  return new CalendarFailure(
    isTimeout
      ? { code: "timeout", message: "The calendar did not answer in time." }
      : { code: "cancelled", message: "This was given up." },
  );
}
