import { Failure } from "../../failure/Failure.ts";
import { bookedRecord } from "./bookedRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";

/**
 * Notes whether a meeting that has begun took place; null: nobody says any more.
 *
 * @throws {Failure} `not-found` when it does not stand; `invalid` before it has begun
 */
export function markMeeting(
  id: string,
  as: "held" | "noShow" | null,
  desk: Pick<ChangeDesk, "records" | "changes" | "now">,
): void {
  const at = desk.now();
  if (bookedRecord(id, desk).start > at) throw new Failure("invalid", "This meeting has not begun yet.");
  desk.changes.note({ meeting: id, at, change: { kind: "marked", as } });
}
