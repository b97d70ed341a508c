import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { CalendarResult } from "./CalendarResult.ts";
import type { KeptMeeting } from "./KeptMeeting.ts";
import type { Meeting } from "./Meeting.ts";
import type { MeetingRef } from "./MeetingRef.ts";
import type { ProviderCalendar } from "./ProviderCalendar.ts";

/** `zone`: IANA name of the calendar's time zone, for its all-day entries. */
export type BusyQuery = {
  readonly calendar: string;
  readonly zone: string;
  readonly window: Interval;
  readonly tentativeBlocks: boolean;
};

/** The times that are not free, joined and clipped. `failed`: nobody can say, and whoever asked must not take the agent for free. */
export type BusyReading =
  | { readonly failed: false; readonly busy: readonly Interval[] }
  | { readonly failed: true; readonly reason: CalendarProblem };

/** The calendars of one account, whoever keeps them. Nothing throws; `signal` gives a call up. */
export type CalendarAdapter = {
  readonly listCalendars: (signal?: AbortSignal) => Promise<CalendarResult<readonly ProviderCalendar[]>>;
  readonly readBusy: (query: BusyQuery, signal?: AbortSignal) => Promise<BusyReading>;
  /**
   * Writes a meeting and reads it back; the calendar invites the visitor. Again with the same `key`: answers what is there.
   * `was-cancelled` when somebody has deleted it: it is never made again.
   */
  readonly createMeeting: (
    calendar: string,
    meeting: Meeting,
    signal?: AbortSignal,
  ) => Promise<CalendarResult<KeptMeeting>>;
  /** Moves or rewrites a meeting, and leaves its guests as they are; the calendar tells them. `changed` when `etag` is that of an older version. */
  readonly updateMeeting: (
    calendar: string,
    ref: MeetingRef,
    meeting: Meeting,
    signal?: AbortSignal,
  ) => Promise<CalendarResult<KeptMeeting>>;
  /** Takes a meeting away, and tells the visitor where the calendar can; goes well too when it is away already. */
  readonly cancelMeeting: (
    calendar: string,
    ref: MeetingRef,
    comment: string,
    signal?: AbortSignal,
  ) => Promise<CalendarResult<undefined>>;
  /** What other programs know a meeting's entry as (UID of RFC 5545), where that can be told without asking. */
  readonly uidOf?: (calendar: string, ref: Pick<MeetingRef, "id" | "key">) => string;
  /** Reads a meeting again; undefined: the calendar has none. */
  readonly findMeeting: (
    calendar: string,
    ref: MeetingRef,
    signal?: AbortSignal,
  ) => Promise<CalendarResult<KeptMeeting | undefined>>;
};
