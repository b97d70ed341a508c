import type { RelayRoom } from "../RelayRoom.ts";
import { writeMeeting } from "./writeMeeting.ts";

/** Milliseconds after which whoever wrote a meeting is no longer at work: calls to a calendar are given up long before. */
const longestWork = 180_000;

/** Writes meetings once more that a relay has left half written, or of which nobody could say whether they were. */
export async function finishStuck(room: RelayRoom): Promise<void> {
  const now = room.now();
  for (const booking of await room.store.takeOverStuck(now - longestWork, now))
    await writeMeeting(booking, { isAgain: true }, room);
}
