import type { BookingDesk } from "../BookingDesk.ts";
import type { MeetingChanges } from "./MeetingChanges.ts";

/** What it takes to change meetings that were booked. `newId`: of another entry of the same meeting. */
export type ChangeDesk = BookingDesk & {
  readonly changes: MeetingChanges;
  readonly newId: () => string;
};
