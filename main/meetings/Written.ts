import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";

/** How an attempt to have a meeting in a calendar ended: with an answer, surely without one, or so that it has to be looked up later. */
export type Written = BookingAnswer | "not-written" | "nobody-knows";
