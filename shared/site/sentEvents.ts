/**
 * What every report says, in this order. `version`: content hash of what the visitor was shown; `path`: the ways gone by
 * since the report before, a pair of card and port each, if there are any. `id` and `event` cannot be left out: without
 * them nobody could tell what it is.
 */
export const commonFields = [
  "id",
  "event",
  "at",
  "dialogue",
  "dialogueName",
  "version",
  "conversation",
  "visitor",
  "page",
  "language",
  "path",
] as const;

/** The events that sinks are told of, with the fields that each has besides the common ones. */
export const sentEvents = {
  triggered: [],
  opened: [],
  engaged: [],
  answered: ["node", "attribute", "value", "label"],
  captured: ["node", "attribute", "value", "consent"],
  goal: ["node", "name", "score"],
  link: ["node", "url", "label"],
  document: ["node", "url", "title", "action", "pages", "seen", "text", "found"],
  meetingRequested: ["node", "when", "name", "email", "routing", "request"],
  meetingBooked: ["node", "when", "name", "email", "agent", "requestId"],
  completed: ["node"],
  closed: [],
} as const;

export type SentEvent = keyof typeof sentEvents;
