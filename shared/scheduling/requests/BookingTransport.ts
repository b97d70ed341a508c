import type { BookingAnswer } from "./bookingAnswer.ts";
import type { MeetingRequest } from "./meetingRequest.ts";

/**
 * How a request gets from the visitor to whoever keeps the calendars: by a form or webhook, which can only promise to pass it on,
 * or to a server that answers at once. The same request again (`requestId`) is the same meeting. Rejects when nobody was reached.
 */
export type BookingTransport = {
  readonly submit: (request: MeetingRequest) => Promise<BookingAnswer>;
};
