import { setImmediate } from "node:timers/promises";
import { bookingHistory } from "./booking/bookingHistory.ts";
import { finishStuck } from "./booking/finishStuck.ts";
import { followBookings } from "./booking/followBookings.ts";
import type { RelayRoom } from "./RelayRoom.ts";
import { forgottenAtOnce } from "./storage/forgottenAtOnce.ts";
import { workOff } from "./workOff.ts";

const day = 86_400_000;
/** The rest is for the next time: whoever ends the relay does not wait for it. */
const mostParts = 100;

/**
 * Finishes what was left half done, follows what was done to meetings in the calendars, and forgets events and bookings that are
 * older than they may be. What fails of it is told in the log.
 */
export async function tidy(room: RelayRoom): Promise<void> {
  const { store, keepDays, now, log } = room;
  const works = [
    () => finishStuck(room),
    () => followBookings(room),
    () => inParts(() => store.forgetEvents(now() - keepDays * day)),
    () => inParts(() => store.forgetBookings(now() - bookingHistory)),
  ];
  await workOff(works, (work) => work(), log);
}

/** Between the parts visitors are answered. */
async function inParts(forget: () => Promise<number>): Promise<void> {
  for (let part = 0; part < mostParts && (await forget()) === forgottenAtOnce; part += 1)
    await setImmediate();
}
