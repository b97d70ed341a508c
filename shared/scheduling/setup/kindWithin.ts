import type { MeetingKind } from "../availability/meetingKind.ts";

/**
 * What kind of meeting a member of a team takes for it: as long and as often as the team offers, with the greater of both buffers
 * and notices, and the smaller of both limits.
 */
export function kindWithin(team: MeetingKind, agent: MeetingKind): MeetingKind {
  return {
    ...team,
    bufferBeforeMinutes: Math.max(team.bufferBeforeMinutes, agent.bufferBeforeMinutes),
    bufferAfterMinutes: Math.max(team.bufferAfterMinutes, agent.bufferAfterMinutes),
    minimumNoticeMinutes: Math.max(team.minimumNoticeMinutes, agent.minimumNoticeMinutes),
    bookingWindowDays: smaller(team.bookingWindowDays, agent.bookingWindowDays),
    maxPerDay: smaller(team.maxPerDay, agent.maxPerDay),
    tentativeBlocks: team.tentativeBlocks || agent.tentativeBlocks,
  };
}

/** Null: no limit. */
function smaller(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
