import type { Slot } from "#shared/scheduling/slots/findSlots.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { Attendee } from "./Attendee.ts";

/** The times at which at least one can take a meeting, in order. */
export function slotsOf(attendees: readonly Attendee[], window: Interval, now: number): Slot[] {
  const free = new Map<number, { end: number; agents: string[] }>();
  for (const { agent, kind } of attendees)
    for (const start of freeStarts(agent, { kind, now, window })) {
      const slot = free.get(start) ?? { end: start + kind.durationMinutes * 60_000, agents: [] };
      slot.agents.push(agent.id);
      free.set(start, slot);
    }
  return [...free].sort(([a], [b]) => a - b).map(([start, slot]) => ({ start, ...slot }));
}
