import type { invitationTokens } from "#shared/scheduling/invitation/invitationTokens.ts";

const tokens: Readonly<Record<(typeof invitationTokens)[number], string>> = {
  "lead.firstName": "The visitor's first name",
  "lead.lastName": "The visitor's last name",
  "lead.email": "The visitor's e-mail address",
  "meeting.visitor": "The visitor's name, or else the address",
  "meeting.date": "The day, by the visitor's clock",
  "meeting.time": "The time, by the visitor's clock",
  "meeting.timeZone": "The visitor's time zone",
  "meeting.minutes": "How many minutes it takes",
  "meeting.place": "The link of the room",
  "agent.name": "The agent's name",
  "agent.email": "The agent's e-mail address",
};

/** Texts of the invitation that visitors get to a meeting. */
export const invitation = {
  title: "Invitation",
  hint: "What the visitor gets once a meeting is booked, in his language where there are words in it, else in English. Where you write nothing, the usual words stand.",
  ofAgent: "For meetings that name this agent; a team's meetings have the team's invitation.",
  language: "Language",
  subject: "Subject",
  body: "Text",
  reminder: "Reminder (minutes before)",
  reminderUsual: "as usual",
  reminderHint:
    "In the agent's calendar. The visitor's own calendar reminds as it always does: an invitation that Parley mails suggests the same, but many programs do not take that up, and Parley itself reminds nobody.",
  tokens,
  unknownTokens: (names: string) => `Nothing is known here of ${names}.`,
  preview: "Preview of the invitation",
  visitor: "Vera Lima",
  place: "Where",
  service: "A video call that the calendar makes",
  nowhere: "Not said",
  fallback: {
    title: "When there is no time",
    hint: "What the visitor reads when no time is free or no calendar can be read. In his language where there are words in it, else in English; he can still name times that suit him. Where you write nothing, the usual words stand.",
    ofTeam: "Where a relay books, also when nobody of the team is for him.",
    text: "Message without times",
  },
};
