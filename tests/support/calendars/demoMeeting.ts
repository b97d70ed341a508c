import type { Meeting } from "#main/calendars/Meeting.ts";

/** A meeting of half an hour, the day after the clocks of New York were put forward. */
export const demoMeeting: Meeting = {
  key: "request-1",
  subject: "A demo",
  invitation: { html: "<p>See you there</p>", text: "See you there" },
  start: Date.parse("2026-03-09T14:00:00Z"),
  end: Date.parse("2026-03-09T14:30:00Z"),
  zone: "America/New_York",
  visitor: { email: "bob@example.com", name: "Bob" },
  organizer: { email: "anna@acme.com", name: "Anna" },
  online: false,
};
