import type { Text } from "#shared/dialogue/text.ts";
import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RoutingPlan } from "#shared/scheduling/routing/plan/routingPlan.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { CalendarAdapter } from "../calendars/CalendarAdapter.ts";
import type { Meeting } from "../calendars/Meeting.ts";
import type { AgentTurns } from "./createAgentTurns.ts";
import type { MeetingRecords } from "./MeetingRecords.ts";

/** Those among whom a meeting is shared out, and how. */
export type Circle = {
  readonly members: readonly { readonly id: string; readonly name: string; readonly kind: MeetingKind }[];
  readonly plan: RoutingPlan;
};

/** An agent's calendar that is written to. */
export type WrittenCalendar = { readonly ref: CalendarRef; readonly adapter: CalendarAdapter };

/** What it takes to book: who is there, what their calendars say now, and where it is written down. `key`: signed the offered times. */
export type BookingDesk = {
  readonly key: string;
  readonly now: () => number;
  readonly turns: AgentTurns;
  readonly records: MeetingRecords;
  /** Of `team:ID` or `agent:ID`; undefined: there is none any more. */
  readonly circleOf: (whom: string) => Circle | undefined;
  /** What a visitor reads when nobody of `team:ID` or `agent:ID` can be offered. */
  readonly fallbackOf: (whom: string) => Text;
  /** Reads an agent's calendars anew; those that cannot be read say so by their status. */
  readonly readAgent: (id: string, window: Interval) => Promise<Agent>;
  readonly calendarOf: (agent: string) => WrittenCalendar | undefined;
  /** Of a calendar that a meeting stands in, whoever writes there now; undefined: its account is not connected any more. */
  readonly adapterAt: (ref: CalendarRef) => CalendarAdapter | undefined;
  /** What goes into the calendar, and to the visitor. */
  readonly meetingOf: (request: MeetingRequest, agent: string) => Meeting;
};
