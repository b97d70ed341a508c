import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import type { CalendarAdapter } from "../../calendars/CalendarAdapter.ts";
import { type CalendarRead, readCalendars } from "../../calendars/readCalendars.ts";

const freshMs = 5000;

/** What stands in the calendars of agents. Whatever cannot be read says so by its status. */
export type AgentCalendars = {
  /** As it was a few seconds ago at most, over all that is offered; one reading for all who ask meanwhile. */
  readonly recent: (agent: AgentProfile) => Promise<readonly Calendar[]>;
  /** As it is now. */
  readonly live: (agent: AgentProfile, window: Interval) => Promise<readonly Calendar[]>;
  /** The next who asks has them read anew. */
  readonly forget: (agent: string) => void;
};

type Needs = {
  readonly adapterOf: (account: string) => CalendarAdapter | undefined;
  readonly now: () => number;
  /** What is offered now. */
  readonly window: () => Interval;
};

/** Reads agents' calendars through the accounts that hold them. */
export function createAgentCalendars({ adapterOf, now, window }: Needs): AgentCalendars {
  const known = new Map<
    string,
    { readonly until: number; readonly calendars: Promise<readonly Calendar[]> }
  >();

  const live = async ({ looksAt, timeZone, meeting }: AgentProfile, within: Interval) => {
    const { tentativeBlocks } = meeting;
    const reads = looksAt.map(({ account, calendar }): CalendarRead | null => {
      const adapter = adapterOf(account);
      return adapter ? { adapter, calendar, zone: timeZone, window: within, tentativeBlocks } : null;
    });
    const found = (await readCalendars(reads.filter((read) => read !== null))).values();
    return looksAt.map(
      ({ calendar }, index): Calendar => (reads[index] && found.next().value) || unread(calendar, timeZone),
    );
  };
  return {
    live,
    recent: (agent) => {
      const before = known.get(agent.id);
      if (before && before.until > now()) return before.calendars;
      const calendars = live(agent, window());
      known.set(agent.id, { until: now() + freshMs, calendars });
      calendars.catch(() => known.delete(agent.id));
      return calendars;
    },
    forget: (agent) => {
      known.delete(agent);
    },
  };
}

function unread(id: string, timeZone: string): Calendar {
  const zone = ianaZone(timeZone) ?? utcZone;
  return { id, timeZone: zone, checkForConflicts: true, status: "error", events: [] };
}
