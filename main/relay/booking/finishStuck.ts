import type { RelayRoom } from "../RelayRoom.ts";
import { workOff } from "../workOff.ts";
import { writeMeeting } from "./writeMeeting.ts";

/** Milliseconds after which whoever wrote a meeting is no longer at work: calls to a calendar are given up long before. */
const longestWork = 180_000;

/** Writes meetings once more that a relay has left half written, or of which nobody could say whether they were. */
export async function finishStuck(room: RelayRoom): Promise<void> {
  const now = room.now();
  const stuck = await room.store.takeOverStuck(now - longestWork, now);
  await workOff(stuck, (booking) => writeMeeting(booking, { isAgain: true }, room), room.log);
}
