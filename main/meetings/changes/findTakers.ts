import { bookedRecord } from "./bookedRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { kindFor } from "./kindFor.ts";
import { readWithout } from "./readWithout.ts";
import { timeFor } from "./timeFor.ts";

const day = 86_400_000;

/** Somebody who could take a meeting, and whether he has time. */
export type Taker = { readonly id: string; readonly time: ReturnType<typeof timeFor> };

/**
 * Which of some agents could take a meeting, by live calendars; whoever has none that is written to is left out.
 *
 * @throws {Failure} `not-found`
 */
export async function findTakers(id: string, agents: readonly string[], desk: ChangeDesk): Promise<Taker[]> {
  const record = bookedRecord(id, desk);
  const around = { start: record.start - day, end: record.end + day };
  const takers = await Promise.all(
    agents.map(async (agent) => {
      const kind = kindFor(record, agent, desk);
      if (!kind || agent === record.agent || !desk.calendarOf(agent)) return [];
      return [{ id: agent, time: timeFor(await readWithout(record, agent, around, desk), kind, record) }];
    }),
  );
  return takers.flat();
}
