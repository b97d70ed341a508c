import { relaySnapshotStart } from "#shared/relay/isOfRelay.ts";
import type { AvailabilitySnapshot } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { makeSnapshot } from "#shared/scheduling/requests/makeSnapshot.ts";
import { fallbackFor } from "#shared/scheduling/setup/fallbackFor.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import { attendeesOf } from "./attendeesOf.ts";
import { partyOf } from "./partyOf.ts";
import { readParty } from "./readParty.ts";
import { slotsOf } from "./slotsOf.ts";

const freshMs = 3000;
/** After a booking; many at once must not have it all found out anew for each. */
const briefMs = 250;
const validMinutes = 60;
const day = 86_400_000;

/** What is offered, and the same as the text of an answer. */
export type Offered = { readonly snapshot: AvailabilitySnapshot; readonly json: string };

/** What can be booked with a team or an agent. */
export type Offers = {
  /** As it was a few seconds ago at most; undefined: nobody of that name. */
  readonly find: (whom: string) => Promise<Offered | undefined>;
  /** Something was booked: whoever asks a moment later is told. */
  readonly age: () => void;
  /** Whoever asks next is told what has changed. */
  readonly forget: () => void;
};

/** Finds out what is offered, once for all who ask in the same seconds. */
export function createOffers(room: RelayRoom): Offers {
  const known = new Map<string, { readonly until: number; readonly offered: Promise<Offered | undefined> }>();

  const make = async (whom: string): Promise<Offered | undefined> => {
    const party = partyOf(room.setup, whom);
    if (!party) return undefined;
    const now = room.now();
    const { calendars, bookings } = await readParty(party, room);
    const attendees = attendeesOf(party, room.agents, calendars, bookings);
    const slots = slotsOf(attendees, { start: now, end: now + room.days * day }, now);
    const fallback = fallbackFor(room.setup, whom);
    const snapshotId = `${relaySnapshotStart}${Math.floor(now / 1000)}`;
    const making = { snapshotId, now, validMinutes, key: room.signWith };
    const snapshot = makeSnapshot([{ whom, minutes: party.minutes, slots, fallback }], making);
    return { snapshot, json: JSON.stringify(snapshot) };
  };
  return {
    find: (whom) => {
      const before = known.get(whom);
      if (before && before.until > room.now()) return before.offered;
      // Names that nobody has are not remembered: there is no end of them.
      if (!partyOf(room.setup, whom)) return Promise.resolve(undefined);
      const offered = make(whom);
      known.set(whom, { until: room.now() + freshMs, offered });
      offered.catch(() => known.delete(whom));
      return offered;
    },
    age: () => {
      const soon = room.now() + briefMs;
      for (const [whom, one] of known) if (one.until > soon) known.set(whom, { ...one, until: soon });
    },
    forget: () => known.clear(),
  };
}
