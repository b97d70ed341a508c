import type { Agent } from "../availability/agent.ts";
import { blocksOf } from "./blocksOf.ts";
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
  let next = 0;
  return openStarts(agent, search).filter((start) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= start - before) next++;
    const block = blocks[next];
    return !block || block.start >= start + after;
  });
}
