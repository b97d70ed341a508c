import { isBlocking } from "../availability/isBlocking.ts";
import { clipIntervals } from "../time/clipIntervals.ts";
import type { Interval } from "../time/interval.ts";
import { joinIntervals } from "../time/joinIntervals.ts";
import type { BusyEvent } from "./busyEvent.ts";
import type { BusySource } from "./busySource.ts";
import { googleEvents } from "./googleEvents.ts";
import { googleFreeBusy } from "./googleFreeBusy.ts";
import { graphCalendarView } from "./graphCalendarView.ts";
import { graphGetSchedule } from "./graphGetSchedule.ts";
import { icsEvents } from "./ics/icsEvents.ts";

/** How each provider's answers are read; null: it failed. */
const readers = {
  ics: icsEvents,
  "google.events": googleEvents,
  "google.freeBusy": googleFreeBusy,
  "graph.calendarView": graphCalendarView,
  "graph.getSchedule": graphGetSchedule,
} satisfies Record<string, (payload: unknown, source: BusySource) => BusyEvent[] | null>;

export type BusyProvider = keyof typeof readers;

/**
 * The times of a window in which a calendar keeps the agent busy, joined. `failed`: nobody can say, and whoever asked must not
 * take the agent for free.
 */
export function readBusy(
  provider: BusyProvider,
  payload: unknown,
  source: BusySource & { readonly tentativeBlocks: boolean },
): { readonly failed: boolean; readonly busy: readonly Interval[] } {
  const events = readers[provider](payload, source);
  if (events === null) return { failed: true, busy: [] };
  const blocks = events.filter((event) => isBlocking(event, source.tentativeBlocks));
  return { failed: false, busy: clipIntervals(joinIntervals(blocks), source.window) };
}
