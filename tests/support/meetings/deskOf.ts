import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import { readCalendars } from "#main/calendars/readCalendars.ts";
import type { BookingDesk } from "#main/meetings/BookingDesk.ts";
import { createAgentTurns } from "#main/meetings/createAgentTurns.ts";
import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import type { Store } from "#main/store/Store.ts";
import { agentSchema } from "#shared/scheduling/availability/agent.ts";
import { usualMeeting } from "#shared/scheduling/setup/usualMeeting.ts";
import { demoMeeting } from "../calendars/demoMeeting.ts";
import { agentOf } from "../scheduling/agentOf.ts";

/** `calendars`: by agent; the keys are the round's order. */
type Office = {
  readonly store: Store;
  readonly adapter: CalendarAdapter;
  readonly calendars: { readonly [agent: string]: string };
  readonly now: () => number;
};

/** What the office's snapshots are signed with. */
export const deskKey = "secret";

/** Books with the team `sales`: agents in turn, half hours from nine to five in UTC, a day's notice. Remembers only what its store does. */
export function deskOf({ store, adapter, calendars, now }: Office): BookingDesk {
  const ids = Object.keys(calendars);
  const calendarOf = (agent: string) => calendars[agent] ?? "";
  const kind = { ...usualMeeting, bufferAfterMinutes: 0 };
  const pool = ids.map((id) => ({ id, weight: 1, priority: 0, addedAt: null }));
  const usual = { strategy: "sequential" as const, pool, calibrateNewAgents: false };
  const circle = {
    members: ids.map((id) => ({ id, name: id.toUpperCase(), kind })),
    plan: {
      accounts: { list: [], exclusive: false },
      sameAgent: "off" as const,
      rules: [],
      usual,
    },
  };
  return {
    key: deskKey,
    now,
    turns: createAgentTurns(),
    records: createMeetingRecords(store),
    circleOf: (whom) => (whom === "team:sales" ? circle : undefined),
    fallbackOf: () => ({}),
    readAgent: async (id, window) => {
      const agent = agentSchema.parse(agentOf(id, "UTC", [["09:00", "17:00"]]));
      const query = { calendar: calendarOf(id), zone: "UTC", window, tentativeBlocks: true, adapter };
      return { ...agent, calendars: [...(await readCalendars([query]))] };
    },
    calendarOf: (agent) => ({ ref: { account: "account", calendar: calendarOf(agent) }, adapter }),
    adapterAt: () => adapter,
    meetingOf: ({ requestId, start, minutes, email, name }) => ({
      ...demoMeeting,
      key: requestId,
      start: start * 1000,
      end: (start + minutes * 60) * 1000,
      visitor: { email, name },
    }),
  };
}
