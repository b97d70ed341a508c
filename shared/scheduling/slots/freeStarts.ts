import type { Agent } from "../availability/agent.ts";
import { dayOf } from "../time/dayOf.ts";
import { blocksOf } from "./blocksOf.ts";
import { fullDays } from "./fullDays.ts";
import { isUnread } from "./isUnread.ts";
import { openStarts } from "./openStarts.ts";
import type { SlotSearch } from "./slotSearch.ts";

const minute = 60_000;

/** When an agent can take a meeting, in order. Never, if one of the calendars could not be read. */
export function freeStarts(agent: Agent, search: SlotSearch): number[] {
  const { kind, window } = search;
  if (isUnread(agent)) return [];
  const before = kind.bufferBeforeMinutes * minute;
  const after = (kind.durationMinutes + kind.bufferAfterMinutes) * minute;
  const blocks = blocksOf(agent, kind.tentativeBlocks, {
    start: window.start - before,
    end: window.end + after,
  });
  const full = kind.maxPerDay === null ? null : fullDays(agent, kind.maxPerDay);
  let next = 0;
  return openStarts(agent, search).filter((start) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= start - before) next++;
    const block = blocks[next];
    if (block && block.start < start + after) return false;
    return !full?.has(dayOf(start, agent.timeZone));
  });
}
