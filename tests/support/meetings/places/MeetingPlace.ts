import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";

/** A calendar server with the calendars of two agents, and what somebody can do there himself. */
export type MeetingPlace = {
  readonly adapter: CalendarAdapter;
  readonly calendars: { readonly anna: string; readonly bob: string };
  /** Whether the server mails guests. */
  readonly mails:
    | readonly { readonly to: string; readonly what: "invited" | "changed" | "cancelled" }[]
    | undefined;
  /** What stands in a calendar. */
  readonly entries: (calendar: string) => Promise<readonly Interval[]>;
  /** Somebody moves the only entry of a calendar. */
  readonly move: (calendar: string, to: Interval) => Promise<void>;
  readonly remove: (calendar: string) => Promise<void>;
  /** The visitor declines. */
  readonly decline: (calendar: string) => Promise<void>;
  /** The agent invites somebody else to the only entry of a calendar. */
  readonly invite: (calendar: string, email: string) => Promise<void>;
  /** Whoever is invited to what stands in a calendar. */
  readonly guests: (calendar: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};
