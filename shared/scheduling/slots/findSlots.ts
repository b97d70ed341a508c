import type { Agent } from "../availability/agent.ts";
import { freeStarts } from "./freeStarts.ts";
import { isUnread } from "./isUnread.ts";
import type { SlotSearch } from "./slotSearch.ts";

/** A time that can be booked, in milliseconds since the epoch, and the ids of all agents who can take it. */
export type Slot = { readonly start: number; readonly end: number; readonly agents: readonly string[] };

/**
 * The slots that at least one agent can take, in order. `excludedAgents`: whose calendars could not be read; they are offered
 * nowhere, the others are not affected.
 */
export function findSlots(
  agents: readonly Agent[],
  search: SlotSearch,
): { readonly slots: readonly Slot[]; readonly excludedAgents: readonly string[] } {
  const free = new Map<number, string[]>();
  for (const agent of agents)
    for (const start of freeStarts(agent, search)) {
      const others = free.get(start);
      if (others) others.push(agent.id);
      else free.set(start, [agent.id]);
    }
  const length = search.kind.durationMinutes * 60_000;
  return {
    slots: [...free]
      .sort(([a], [b]) => a - b)
      .map(([start, ids]) => ({ start, end: start + length, agents: ids })),
    excludedAgents: agents.filter(isUnread).map(({ id }) => id),
  };
}
