/** Whose calendars can be connected. `caldav`: any server that speaks it, with an app password; the others by a sign-in. */
export const calendarProviders = ["google", "microsoft", "caldav"] as const;

export type CalendarProvider = (typeof calendarProviders)[number];
