import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { routeVisitor } from "#shared/scheduling/routing/plan/routeVisitor.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import { isUnread } from "#shared/scheduling/slots/isUnread.ts";
import { openStarts } from "#shared/scheduling/slots/openStarts.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { Attendee } from "./Attendee.ts";
import { asBooking } from "./asBooking.ts";
import type { Party } from "./Party.ts";

/** Who takes a meeting, or why nobody does: the words of a booking's answer, or `nobody`: whoever asks is for none of the party, at any time. */
export type Chosen =
  | { readonly agent: string }
  | { readonly refused: "taken" | "unavailable" | "invalid" | "nobody" };

/**
 * Decides who of the party's `attendees` gets the meeting that a visitor asks for. `bookings`: all of the party's agents, in the order
 * they were made.
 */
export function chooseAgent(
  { plan, members }: Party,
  attendees: readonly Attendee[],
  bookings: readonly RelayBooking[],
  { start, email, language, timeZone }: MeetingRequest,
  now: number,
): Chosen {
  const window = { start: start * 1000, end: start * 1000 + 1 };
  const able = attendees.filter(({ agent, kind }) => openStarts(agent, { kind, now, window }).length > 0);
  if (able.length === 0) return { refused: "invalid" };
  const free = able.filter(({ agent, kind }) => freeStarts(agent, { kind, now, window }).length > 0);
  const attributes = { "lead.email": email, "visit.language": language, "visit.timezone": timeZone };
  const visitor = { email, context: { attributes, now, timeZone } };
  const history = bookings.map(asBooking);
  const among = (ids: readonly string[]) => routeVisitor(plan, visitor, ids, history).agent;
  const agent = among(free.map((one) => one.agent.id));
  if (agent !== null) return { agent };
  if (among(members.map(({ profile }) => profile.id)) === null) return { refused: "nobody" };
  return { refused: able.some((one) => isUnread(one.agent)) ? "unavailable" : "taken" };
}
