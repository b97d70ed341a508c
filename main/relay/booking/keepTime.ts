import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { Taken } from "../storage/RelayStore.ts";
import { attendeesOf } from "./attendeesOf.ts";
import { bookingHistory } from "./bookingHistory.ts";
import { type Chosen, chooseAgent } from "./chooseAgent.ts";
import type { Turn } from "./createTurn.ts";
import type { Party } from "./Party.ts";
import { readParty } from "./readParty.ts";

/** The booking for which time is kept now; or what stands already of the same request; or why there is neither. */
export type Kept =
  | { readonly kept: RelayBooking }
  | { readonly standing: RelayBooking }
  | Extract<Chosen, { refused: unknown }>;

/** `tried`: agents who have turned out not to have the time; `turn`: lets one after the other of a party through. */
type Keeping = { readonly tried: ReadonlySet<string>; readonly turn: Turn; readonly room: RelayRoom };

/** Keeps the time of one of a party for a request. */
export async function keepTime(
  party: Party,
  request: MeetingRequest,
  { tried, turn, room }: Keeping,
): Promise<Kept> {
  const { store, agents, now } = room;
  const others = { ...party, members: party.members.filter(({ profile }) => !tried.has(profile.id)) };
  const { calendars, bookings } = await readParty(party, room);
  const choose = (made: readonly RelayBooking[]) =>
    chooseAgent(party, attendeesOf(others, agents, calendars, made), made, request, now());
  // Most who come too late are told so without anybody having to wait.
  const first = choose(bookings);
  if ("refused" in first) return first;

  const outcome: { is: Kept } = { is: { refused: "taken" } };
  const decide = ({ standing, bookings: made }: Taken): RelayBooking | undefined => {
    if (standing && standing.state !== "failed") {
      outcome.is = { standing };
      return undefined;
    }
    const chosen = choose(made);
    if ("refused" in chosen) {
      outcome.is = chosen;
      return undefined;
    }
    const kept = bookingOf(request, chosen.agent, room);
    outcome.is = { kept };
    return kept;
  };
  const ids = party.members.map(({ profile }) => profile.id);
  const { requestId } = request;
  // One at a time of a party, so that a crowd of them leaves connections to the database for the others.
  await turn(party.whom, () => store.reserve(ids, { requestId, since: now() - bookingHistory }, decide));
  return outcome.is;
}

function bookingOf(
  request: MeetingRequest,
  agent: string,
  { setup, now }: Pick<RelayRoom, "setup" | "now">,
): RelayBooking {
  const { requestId, whom, minutes, name, email, timeZone, language, dialogue } = request;
  const start = request.start * 1000;
  const visitor = { name, email, timeZone, language, dialogue };
  const times = { start, end: start + minutes * 60_000, createdAt: now(), touchedAt: now() };
  const { account = null, calendar = null } = setup.agents.find(({ id }) => id === agent)?.writesTo ?? {};
  const written = { account, calendar, entry: null, callUrl: null };
  return { requestId, whom, agent, ...times, state: "writing", ...visitor, ...written };
}
