import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { Offers } from "./createOffers.ts";
import { createTurn } from "./createTurn.ts";
import { isOfferOfOurs } from "./isOfferOfOurs.ts";
import { keepTime } from "./keepTime.ts";
import { partyOf } from "./partyOf.ts";
import { placeOf } from "./placeOf.ts";
import { unendedRequest } from "./unendedRequest.ts";
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
  const { store, setup, adapterOf, now } = room;
  const turn = createTurn();
  const running = new Map<string, { readonly request: string; readonly answer: Promise<BookingAnswer> }>();

  const tell = (booking: RelayBooking): BookingAnswer => {
    const { requestId, state, agent, callUrl, entry } = booking;
    if (state === "writing") return { state: "requested" };
    if (state !== "confirmed") return { state: "rejected", reason: "unavailable" };
    const name = setup.agents.find(({ id }) => id === agent)?.name ?? "";
    const place = placeOf(booking, setup);
    const ref = { key: requestId, id: entry ?? undefined };
    const uid = place ? adapterOf(place.account)?.uidOf?.(place.calendar, ref) : undefined;
    return {
      ...{ state: "confirmed", agent: name },
      ...(callUrl !== null && { callUrl }),
      ...(uid !== undefined && { uid }),
    };
  };

  const refuse = async (
    refused: "taken" | "unavailable" | "invalid" | "nobody",
    { whom, start }: MeetingRequest,
  ): Promise<BookingAnswer> => {
    const isForNobody = refused === "nobody";
    const reason = isForNobody ? "unavailable" : refused;
    const snapshot = (await offers.find(whom))?.snapshot;
    if (!snapshot) return { state: "rejected", reason };
    const offered = isForNobody ? [] : (snapshot.offers[whom]?.slots ?? []);
    const near = [...offered]
      .filter(([at]) => at !== start)
      .sort(([a], [b]) => Math.abs(a - start) - Math.abs(b - start))
      .slice(0, alternativesTold)
      .sort(([a], [b]) => a - b);
    return { state: "rejected", reason, snapshotId: snapshot.snapshotId, alternatives: near };
  };

  const tellStanding = (standing: RelayBooking, request: MeetingRequest) =>
    isOf(standing, request) ? tell(standing) : refuse("invalid", request);

  const work = async (asked: MeetingRequest): Promise<BookingAnswer> => {
    const request = await unendedRequest(asked, store);
    // Who comes back to hear what became of it may do so long after its time was offered.
    const standing = await store.findBooking(request.requestId);
    if (standing && standing.state !== "failed") return tellStanding(standing, request);
    const party = partyOf(setup, asked.whom);
    if (!party || party.minutes !== asked.minutes || !isOfferOfOurs(room.signWith, asked, now()))
      return refuse("invalid", asked);
    const tried = new Set<string>();
    while (tried.size < party.members.length) {
      const result = await keepTime(party, request, { tried, turn, room });
      if ("refused" in result)
        return refuse(tried.size > 0 && result.refused === "invalid" ? "taken" : result.refused, request);
      if ("standing" in result) return tellStanding(result.standing, request);
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
