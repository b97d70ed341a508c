import { bookingHistory } from "./booking/bookingHistory.ts";
import { finishStuck } from "./booking/finishStuck.ts";
import { followBookings } from "./booking/followBookings.ts";
import type { RelayRoom } from "./RelayRoom.ts";
import { workOff } from "./workOff.ts";

const day = 86_400_000;

/**
 * Finishes what was left half done, follows what was done to meetings in the calendars, and forgets events and bookings that are
 * older than they may be. What fails of it is told in the log.
 */
export async function tidy(room: RelayRoom): Promise<void> {
  const { store, keepDays, now, log } = room;
  const works = [
    () => finishStuck(room),
    () => followBookings(room),
    () => store.forgetEvents(now() - keepDays * day),
    () => store.forgetBookings(now() - bookingHistory),
  ];
  await workOff(works, (work) => work(), log);
}
