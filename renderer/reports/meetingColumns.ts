import type { MeetingFigures } from "#shared/reports/meetingFigures.ts";

/** What is told of meetings, in the order in which it is shown. */
export const meetingColumns = [
  "requested",
  "refused",
  "booked",
  "cancelled",
  "held",
  "noShow",
] as const satisfies readonly (keyof MeetingFigures)[];
