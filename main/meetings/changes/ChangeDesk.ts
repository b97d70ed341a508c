import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { CalendarAdapter } from "../../calendars/CalendarAdapter.ts";
import type { BookingDesk } from "../BookingDesk.ts";
import type { MeetingChanges } from "./MeetingChanges.ts";

/** What it takes to change meetings that were booked. `newId`: of another entry of the same meeting. */
export type ChangeDesk = BookingDesk & {
  readonly changes: MeetingChanges;
  /** Of a calendar that a meeting stands in, whoever writes there now; undefined: its account is not connected any more. */
  readonly adapterAt: (ref: CalendarRef) => CalendarAdapter | undefined;
  readonly newId: () => string;
};
