import type { AskedBefore } from "#shared/scheduling/requests/holdsBack.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { KeptRequest } from "./KeptRequest.ts";

/** What visitors ask for, each request once. What it has answered is on the disk. */
export type Requests = {
  /** Keeps what is new, and what is not long past; answers how many that were. */
  readonly take: (asks: readonly VisitorAsk[], source: string, now: number) => number;
  readonly find: (id: string) => KeptRequest | undefined;
  /** The one for which a time was booked by hand; see `bookingId`. */
  readonly behind: (booking: Pick<MeetingRequest, "requestId" | "start">) => KeptRequest | undefined;
  /** Those that Parley is to answer now, in the order in which they were made. */
  readonly due: (now: number) => readonly KeptRequest[];
  readonly before: (ask: VisitorAsk) => AskedBefore;
  /** Notes what has become of one, unless something else has meanwhile. */
  readonly settle: (
    request: KeptRequest,
    as: Partial<Pick<KeptRequest, "state" | "reason" | "agent" | "meeting" | "tries" | "nextAt">>,
  ) => void;
  /** The latest of those in some states, how many there are, and how many of the latest cannot be read. */
  readonly list: (
    states: readonly KeptRequest["state"][],
    most: number,
  ) => { readonly some: readonly KeptRequest[]; readonly count: number; readonly unreadable: number };
  /** Forgets what was answered long ago. */
  readonly tidy: (now: number) => void;
};
