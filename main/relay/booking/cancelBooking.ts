import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import { newsOf } from "./newsOf.ts";
import { placeOf } from "./placeOf.ts";

/** Milliseconds. */
const patienceMs = 20_000;

/**
 * Takes a meeting out of the agent's calendar, and gives his time free. `busy`: it is still being written; `unavailable`: the calendar
 * does not answer, and the meeting stands. A meeting that is cancelled already goes well.
 */
export async function cancelBooking(
  booking: RelayBooking,
  { setup, adapterOf, store, calendars, now, log }: RelayRoom,
): Promise<"cancelled" | "busy" | "unavailable"> {
  const { requestId, agent, start, end, state, entry } = booking;
  if (state === "writing") return "busy";
  if (state !== "confirmed") return "cancelled";
  const place = placeOf(booking, setup);
  const adapter = place && adapterOf(place.account);
  if (!adapter) return "unavailable";
  const ref = { key: requestId, start, end, id: entry ?? undefined };
  const gone = await adapter.cancelMeeting(place.calendar, ref, "", AbortSignal.timeout(patienceMs));
  if (!gone.ok) return "unavailable";
  const news = newsOf(booking, "cancelled", { calendar: place, at: now() });
  await store.settle(requestId, "confirmed", { state: "cancelled" }, now(), news);
  calendars.forget(agent);
  log("cancelled", { agent });
  return "cancelled";
}
