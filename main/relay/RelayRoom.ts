import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { CalendarAdapter } from "../calendars/CalendarAdapter.ts";
import type { AgentCalendars } from "./calendars/createAgentCalendars.ts";
import type { RelayLog } from "./RelayLog.ts";
import type { RelayStore } from "./storage/RelayStore.ts";

/**
 * What all of a relay shares. `agents`: by id, with hours and holidays, and without calendars; `signWith`: the key of offered times;
 * `days`: how far ahead times are offered; `keepDays`: how long events are kept; `adapterOf`: the way to an account's calendars,
 * undefined: nobody knows it. `now`: milliseconds since the epoch.
 */
export type RelayRoom = {
  readonly setup: SchedulingSetup;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly store: RelayStore;
  readonly adapterOf: (account: string) => CalendarAdapter | undefined;
  readonly calendars: AgentCalendars;
  readonly signWith: string;
  readonly days: number;
  readonly keepDays: number;
  readonly now: () => number;
  readonly log: RelayLog;
};
