import { isAt } from "../../meetings/changes/isAt.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import { workOff } from "../workOff.ts";
import { newsOf } from "./newsOf.ts";
import { placeOf } from "./placeOf.ts";

/** Milliseconds after which a meeting is looked at again. */
const lookAgain = 900_000;
/** Few, so that what was left half done is never waited for long. */
const mostAtOnce = 20;
const patienceMs = 20_000;

/**
 * Looks up meetings that are to come in the agents' calendars. The time of one that was taken away there, or given to somebody else, is
 * free again; one that was moved takes the time where it stands now. An account that does not answer is left for the next time.
 */
export async function followBookings(room: RelayRoom): Promise<void> {
  const { store, now, log } = room;
  const bookings = await store.takeUnseen(now() - lookAgain, now(), mostAtOnce);
  const silent = new Set<string>();
  await workOff(bookings, (booking) => follow(booking, silent, room), log);
}

async function follow(booking: RelayBooking, silent: Set<string>, room: RelayRoom): Promise<void> {
  const { setup, adapterOf, store, calendars, now, log } = room;
  const { requestId, agent, start, end, entry } = booking;
  const place = placeOf(booking, setup);
  const adapter = place && adapterOf(place.account);
  if (!adapter || silent.has(place.account)) return;
  const ref = { key: requestId, start, end, id: entry ?? undefined };
  const found = await adapter.findMeeting(place.calendar, ref, AbortSignal.timeout(patienceMs));
  if (!found.ok) {
    silent.add(place.account);
    return;
  }
  const standing = found.value?.status === "confirmed" ? found.value : undefined;
  if (standing && isAt(standing, booking)) return;
  const news = newsOf(booking, "cancelled", { calendar: place, at: now() });
  const isNoted = standing
    ? await store.move(requestId, { from: booking, to: standing })
    : await store.settle(requestId, "confirmed", { state: "cancelled" }, now(), news);
  if (!isNoted) return;
  calendars.forget(agent);
  log(standing ? "moved" : "cancelled", { agent });
}
