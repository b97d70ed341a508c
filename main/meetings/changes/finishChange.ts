import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { createEnding } from "./createEnding.ts";
import { finishCancelling } from "./finishCancelling.ts";
import { finishMove } from "./finishMove.ts";
import { finishReassigning } from "./finishReassigning.ts";
import type { KeptChange } from "./KeptChange.ts";

/**
 * Does what a change still needs, whatever of it was done before. Whoever calls has the turn of the agents. `isNew`: it was just
 * written down, and nothing was done yet.
 */
export async function finishChange(
  kept: KeptChange,
  isNew: boolean,
  desk: ChangeDesk,
): Promise<ChangeOutcome> {
  const ending = createEnding(kept, isNew, desk);
  const record = desk.records.find(kept.meeting);
  if (record?.state !== "booked") return ending.refuse("cancelled");
  const { change, place } = kept;
  if (change.kind === "moved") return finishMove(record, change.to, ending, desk);
  if (change.kind === "cancelled") return finishCancelling(record, change.comment, ending, desk);
  if (change.kind === "reassigned" && place)
    return finishReassigning(record, kept, { to: change.to, place }, ending, desk);
  return ending.done();
}
