import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import { attendeesOf } from "./attendeesOf.ts";
import { bookingHistory } from "./bookingHistory.ts";
import { type Chosen, chooseAgent } from "./chooseAgent.ts";
import type { Offers } from "./createOffers.ts";
import { isOfferOfOurs } from "./isOfferOfOurs.ts";
import type { Party } from "./Party.ts";
import { partyOf } from "./partyOf.ts";
import { readParty } from "./readParty.ts";
import { writeMeeting } from "./writeMeeting.ts";

const alternativesTold = 6;

/** What a relay does with requests for meetings. */
export type Bookings = {
  /** The same request again is the same meeting, also while the first is still being worked on. */
  readonly book: (request: MeetingRequest) => Promise<BookingAnswer>;
  /** What became of a booking, in the words of an answer; a cancelled or failed one is rejected. */
  readonly tell: (booking: RelayBooking) => BookingAnswer;
  /** Resolves when nothing is being worked on. */
  readonly idle: () => Promise<void>;
};

/** Books meetings. Time is kept in the store before anything is written into a calendar. */
export function createBookings(room: RelayRoom, offers: Offers): Bookings {
  const { store, setup, now } = room;
  const running = new Map<string, { readonly request: string; readonly answer: Promise<BookingAnswer> }>();

  const tell = ({ state, agent, callUrl }: RelayBooking): BookingAnswer => {
    if (state === "writing") return { state: "requested" };
    if (state !== "confirmed") return { state: "rejected", reason: "unavailable" };
    const name = setup.agents.find(({ id }) => id === agent)?.name ?? "";
    return { state: "confirmed", agent: name, ...(callUrl !== null && { callUrl }) };
  };

  const refuse = async (
    reason: "taken" | "unavailable" | "invalid",
    { whom, start }: MeetingRequest,
  ): Promise<BookingAnswer> => {
    const snapshot = (await offers.find(whom))?.snapshot;
    if (!snapshot) return { state: "rejected", reason };
    const near = [...(snapshot.offers[whom]?.slots ?? [])]
      .filter(([at]) => at !== start)
      .sort(([a], [b]) => Math.abs(a - start) - Math.abs(b - start))
      .slice(0, alternativesTold)
      .sort(([a], [b]) => a - b);
    return { state: "rejected", reason, snapshotId: snapshot.snapshotId, alternatives: near };
  };

  const tellStanding = (standing: RelayBooking, request: MeetingRequest) =>
    isOf(standing, request) ? tell(standing) : refuse("invalid", request);

  /** Keeps the time of one of the party; those in `tried` have turned out not to have it. */
  const keep = async (party: Party, request: MeetingRequest, tried: ReadonlySet<string>) => {
    const others = { ...party, members: party.members.filter(({ profile }) => !tried.has(profile.id)) };
    const { calendars, bookings } = await readParty(party, room);
    const decide = (made: readonly RelayBooking[]): Chosen =>
      chooseAgent(others, attendeesOf(others, room.agents, calendars, made), made, request, now());
    // Most who come too late are told so without anybody having to wait.
    const first = decide(bookings);
    if ("refused" in first) return first;
    let result: Chosen | { readonly kept: RelayBooking } | { readonly standing: RelayBooking } = first;
    const ids = party.members.map(({ profile }) => profile.id);
    const taking = { requestId: request.requestId, since: now() - bookingHistory };
    await store.reserve(ids, taking, (taken) => {
      if (taken.standing && taken.standing.state !== "failed") {
        result = { standing: taken.standing };
        return undefined;
      }
      const chosen = decide(taken.bookings);
      if ("refused" in chosen) {
        result = chosen;
        return undefined;
      }
      const kept = bookingOf(request, chosen.agent, now());
      result = { kept };
      return kept;
    });
    return result as Chosen | { readonly kept: RelayBooking } | { readonly standing: RelayBooking };
  };

  const work = async (request: MeetingRequest): Promise<BookingAnswer> => {
    const party = partyOf(setup, request.whom);
    if (!party || party.minutes !== request.minutes || !isOfferOfOurs(room.signWith, request, now()))
      return refuse("invalid", request);
    const standing = await store.findBooking(request.requestId);
    if (standing && standing.state !== "failed") return tellStanding(standing, request);
    const tried = new Set<string>();
    while (tried.size < party.members.length) {
      const result = await keep(party, request, tried);
      if ("refused" in result)
        return refuse(tried.size > 0 && result.refused === "invalid" ? "taken" : result.refused, request);
      if ("standing" in result) return tellStanding(result.standing, request);
      if (!("kept" in result)) break;
      offers.age();
      const written = await writeMeeting(result.kept, { isAgain: false }, room);
      const booking = await store.findBooking(request.requestId);
      if (written !== "no" && booking) return tell(booking);
      tried.add(result.kept.agent);
      offers.age();
    }
    return refuse("taken", request);
  };

  return {
    tell,
    book: async (request) => {
      const text = JSON.stringify(request);
      const before = running.get(request.requestId);
      if (before) return before.request === text ? before.answer : refuse("invalid", request);
      const answer = work(request).finally(() => running.delete(request.requestId));
      running.set(request.requestId, { request: text, answer });
      return answer;
    },
    idle: async () => {
      await Promise.allSettled([...running.values()].map(({ answer }) => answer));
    },
  };
}

function isOf(booking: RelayBooking, { whom, start, email }: MeetingRequest): boolean {
  return booking.whom === whom && booking.start === start * 1000 && booking.email === email;
}

function bookingOf(request: MeetingRequest, agent: string, now: number): RelayBooking {
  const { requestId, whom, minutes, name, email, timeZone, language, dialogue } = request;
  const start = request.start * 1000;
  const visitor = { name, email, timeZone, language, dialogue };
  const times = { start, end: start + minutes * 60_000, createdAt: now, touchedAt: now };
  return { requestId, whom, agent, ...times, state: "writing", ...visitor, entry: null, callUrl: null };
}
