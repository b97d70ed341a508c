import type { GuestAnswer } from "#shared/scheduling/meetings/guestAnswers.ts";

/**
 * A meeting as a calendar has it. `answers`: of the guests who have answered; `guests`: whoever is invited, without the organizer and rooms. `id`: of the entry, in the service's words; `etag`: of this version of it; `sequence`: likewise, as calendars count versions among one another (RFC 5545, 3.8.7.4), where the service tells it; `callUrl`: of the
 * video call, once there is one. Instants: milliseconds since the epoch.
 */
export type KeptMeeting = {
  readonly id: string;
  readonly etag: string;
  readonly status: "confirmed" | "cancelled";
  readonly start: number;
  readonly end: number;
  readonly callUrl?: string | undefined;
  readonly answers?: readonly { readonly email: string; readonly answer: GuestAnswer }[];
  readonly sequence?: number;
  readonly guests?: readonly { readonly email: string; readonly name: string }[];
};
