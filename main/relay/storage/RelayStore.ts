import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { RelayBooking } from "./RelayBooking.ts";

/** An event as JSON, with the id under which it is kept once. */
export type ToldEvent = { readonly id: string; readonly event: string };

/** An event that a widget has told, or the relay itself, as JSON. `seq`: grows, and nothing comes later with a smaller one. */
export type KeptEvent = { readonly seq: number; readonly event: string };

/** What is known when an agent's time is given away: his bookings, and what stands under the same request, whatever became of it. */
export type Taken = {
  readonly bookings: readonly RelayBooking[];
  readonly standing: RelayBooking | undefined;
};

/** How a booking went on. */
export type Settled = Pick<RelayBooking, "state"> & Partial<Pick<RelayBooking, "entry" | "callUrl">>;

/**
 * What a relay keeps. Several relays can share one; none of them gives an agent's time away twice. Everything rejects when the
 * database cannot be reached.
 */
export type RelayStore = {
  readonly findBooking: (requestId: string) => Promise<RelayBooking | undefined>;
  /** What stands or is being written of these agents and begins after `since`, in the order in which it was made. */
  readonly listBookings: (agents: readonly string[], since: number) => Promise<readonly RelayBooking[]>;
  /**
   * Gives time away, while nobody else can give away that of the same agents. `decide` says what is to be kept, undefined: nothing.
   * A request of which something stands that has not failed is never kept again.
   */
  readonly reserve: (
    agents: readonly string[],
    request: { readonly requestId: string; readonly since: number },
    decide: (taken: Taken) => RelayBooking | undefined,
  ) => Promise<void>;
  /** Notes how it went on with a booking that was in the state `from`, and together with that `news` of it; false: it no longer was. */
  readonly settle: (
    requestId: string,
    from: RelayBooking["state"],
    to: Settled,
    now: number,
    news?: ToldEvent,
  ) => Promise<boolean>;
  /** Notes with an agent's bookings of a relay that did not keep it where they were written to; see `placeOf`. */
  readonly placeBookings: (agent: string, calendar: CalendarRef) => Promise<void>;
  /** Takes over what nobody has worked on since `before`: each is answered to one relay only. */
  readonly takeOverStuck: (before: number, now: number) => Promise<readonly RelayBooking[]>;
  /**
   * Takes confirmed bookings that end after `now` and that nobody has looked at since `before`, `most` of them, those that wait longest
   * first: each is answered to one relay only.
   */
  readonly takeUnseen: (before: number, now: number, most: number) => Promise<readonly RelayBooking[]>;
  /** Notes that a confirmed booking is at another time now; false: it no longer was at the time `from`, or the agent has another one then. */
  readonly move: (
    requestId: string,
    times: { readonly from: Interval; readonly to: Interval },
  ) => Promise<boolean>;
  /** Forgets bookings, with who the visitor was, that ended before `before`, a part of them at a time; answers how many went. */
  readonly forgetBookings: (before: number) => Promise<number>;
  /** Keeps events, each `id` once; answers how many were new. */
  readonly addEvents: (events: readonly ToldEvent[], now: number) => Promise<number>;
  readonly eventsAfter: (seq: number, most: number) => Promise<readonly KeptEvent[]>;
  /**
   * Forgets events that were kept before `before`, the oldest first and a part of them at a time; the newest stays, for its number says
   * how far a reader is. Answers how many went.
   */
  readonly forgetEvents: (before: number) => Promise<number>;
  readonly readToken: (account: string) => Promise<string | undefined>;
  readonly saveToken: (account: string, sealed: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
