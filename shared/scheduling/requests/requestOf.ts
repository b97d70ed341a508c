import type { MeetingRequest } from "./meetingRequest.ts";
import type { VisitorAsk } from "./visitorAsk.ts";

/** The request for the offered time that somebody chose; null when he could choose none. */
export function requestOf(ask: VisitorAsk): MeetingRequest | null {
  const { requestId, whom, timeZone, name, email, dialogue, language, offer } = ask;
  return offer ? { requestId, whom, timeZone, name, email, dialogue, language, ...offer } : null;
}
