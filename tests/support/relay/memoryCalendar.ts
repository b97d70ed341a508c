import type { CalendarAdapter } from "#main/calendars/CalendarAdapter.ts";
import type { Meeting } from "#main/calendars/Meeting.ts";
import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";

/** An account of a service that keeps its calendars in memory. `problem`: what it answers instead; `delay`: until it does, in milliseconds. */
export type MemoryCalendar = CalendarAdapter & {
  readonly entries: Map<string, Meeting & { readonly calendar: string }>;
  readonly busy: { readonly calendar: string; readonly start: number; readonly end: number }[];
  problem: CalendarProblem | undefined;
  /** Only of writing; the meeting is written all the same. */
  writeProblem: CalendarProblem | undefined;
  reads: number;
};

/** An account without entries. */
export function memoryCalendar(): MemoryCalendar {
  const entries: MemoryCalendar["entries"] = new Map();
  const kept = ({ key, start, end }: Meeting) => ({
    id: `e-${key}`,
    etag: "1",
    status: "confirmed" as const,
    start,
    end,
  });
  const notHere = async () => {
    throw new Error("a relay does not do this");
  };
  const account: MemoryCalendar = {
    entries,
    busy: [],
    problem: undefined,
    writeProblem: undefined,
    reads: 0,
    listCalendars: notHere,
    updateMeeting: notHere,
    uidOf: (_calendar, { key }) => `e-${key}@calendar.example`,
    findMeeting: async (_calendar, { key }) => {
      if (account.problem) return { ok: false, problem: account.problem };
      const entry = entries.get(key);
      return { ok: true, value: entry && kept(entry) };
    },
    readBusy: async ({ calendar }) => {
      account.reads += 1;
      if (account.problem) return { failed: true, reason: account.problem };
      const all = [...account.busy, ...entries.values()].filter((one) => one.calendar === calendar);
      return { failed: false, busy: all.map(({ start, end }) => ({ start, end })) };
    },
    createMeeting: async (calendar, meeting) => {
      if (account.problem) return { ok: false, problem: account.problem };
      entries.set(meeting.key, { ...meeting, calendar });
      if (account.writeProblem) return { ok: false, problem: account.writeProblem };
      return { ok: true, value: kept(meeting) };
    },
    cancelMeeting: async (_calendar, { key }) => {
      if (account.problem) return { ok: false, problem: account.problem };
      entries.delete(key);
      return { ok: true, value: undefined };
    },
  };
  return account;
}
