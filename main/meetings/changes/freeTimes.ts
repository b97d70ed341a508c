import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import { isUnread } from "#shared/scheduling/slots/isUnread.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { bookedRecord } from "./bookedRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { kindFor } from "./kindFor.ts";
import { readWithout } from "./readWithout.ts";

const day = 86_400_000;

/**
 * When a meeting's agent could take it instead, by live calendars.
 *
 * @throws {Failure} `not-found`
 */
export async function freeTimes(
  id: string,
  window: Interval,
  desk: ChangeDesk,
): Promise<{ readonly starts: number[]; readonly unread: boolean }> {
  const record = bookedRecord(id, desk);
  const kind = kindFor(record, record.agent, desk);
  if (!kind) return { starts: [], unread: true };
  const around = { start: window.start - day, end: window.end + day };
  const agent = await readWithout(record, record.agent, around, desk);
  const starts = freeStarts(agent, { kind, now: desk.now(), window });
  return { starts: starts.filter((start) => start !== record.start), unread: isUnread(agent) };
}
