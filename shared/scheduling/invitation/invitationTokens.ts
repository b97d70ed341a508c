/**
 * What tokens of an invitation can name. `meeting.date`, `meeting.time`: by the visitor's clock; `meeting.visitor`: the name, or else the
 * e-mail address; `meeting.place`: the link of the room. A name of the visitor's that nobody knows is empty.
 */
export const invitationTokens = [
  "lead.firstName",
  "lead.lastName",
  "lead.email",
  "meeting.visitor",
  "meeting.date",
  "meeting.time",
  "meeting.timeZone",
  "meeting.minutes",
  "meeting.place",
  "agent.name",
  "agent.email",
] as const;
