import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import type { BusyQuery, BusyReading, CalendarAdapter } from "./CalendarAdapter.ts";
import { CalendarFailure } from "./CalendarFailure.ts";
import { orGivenUp } from "./http/orGivenUp.ts";

const patienceMs = 8000;

/** A calendar that is looked at, and whose account it is of. */
export type CalendarRead = BusyQuery & { readonly adapter: Pick<CalendarAdapter, "readBusy"> };

/**
 * Reads calendars all at once; the slowest decides, for eight seconds at most. One that could not be read says so by its status, and
 * why: whoever has it is not offered. Answers in the order in which it was asked.
 */
export function readCalendars(
  reads: readonly CalendarRead[],
  patience: number = patienceMs,
): Promise<readonly Calendar[]> {
  const signal = AbortSignal.timeout(patience);
  return Promise.all(
    reads.map(async ({ adapter, ...query }) => {
      const reading = orGivenUp(adapter.readBusy(query, signal), signal);
      return asCalendar(query, await settled(reading));
    }),
  );
}

async function settled(reading: Promise<BusyReading>): Promise<BusyReading> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof CalendarFailure)) throw error;
    return { failed: true, reason: error.problem };
  }
}

function asCalendar({ calendar, zone }: BusyQuery, reading: BusyReading): Calendar {
  const what = { id: calendar, timeZone: ianaZone(zone) ?? utcZone, checkForConflicts: true };
  if (reading.failed) return { ...what, status: "error", error: reading.reason, events: [] };
  const events = reading.busy.map(({ start, end }) => ({
    kind: "timed" as const,
    start,
    end,
    booking: false,
  }));
  return { ...what, status: "ok", events };
}
