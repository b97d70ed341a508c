import type { BookingDesk } from "../BookingDesk.ts";
import { bookedAs } from "../bookedAs.ts";
import type { WritingRecord } from "../MeetingRecord.ts";
import { resumeMeeting } from "../resumeMeeting.ts";
import type { KeptRequest } from "./KeptRequest.ts";
import type { Requests } from "./Requests.ts";

/** How a booking ended; `open`: nobody can say yet. */
export type BookingEnd = "booked" | "not-booked" | "open";

/** So long after its end a meeting is still looked for. */
const afterwards = 2 * 86_400_000;

/**
 * Looks what became of a time that was booked by hand when its calendar did not answer, and notes it with the request behind it. It ends
 * in any case: once the calendar is not connected any more, or the time is long past, the agent's time is his again.
 */
export function finishBooking(
  { request: { requestId: id }, agent }: WritingRecord,
  requests: Pick<Requests, "find" | "behind" | "settle">,
  desk: BookingDesk,
): Promise<BookingEnd> {
  const { records, turns, now } = desk;
  return turns([agent], async () => {
    const record = records.find(id);
    // Others have looked it up meanwhile, or Parley answers its request by itself.
    if (record?.state !== "writing") return record?.state === "booked" ? "booked" : "not-booked";
    if (requests.find(id)?.state === "waiting") return "open";
    const { request, calendar, end } = record;
    const note = (as: Partial<Pick<KeptRequest, "state" | "reason" | "agent" | "meeting">>) => {
      const behind = requests.behind(request);
      if (behind) requests.settle(behind, as);
    };
    const answer = await resumeMeeting(request, desk.circleOf(request.whom)?.members ?? [], desk);
    if (answer !== "nobody-knows" && answer !== "not-written" && answer.state === "confirmed") {
      note({ state: "booked", reason: "", ...bookedAs(request, desk) });
      return "booked";
    }
    if (answer !== "nobody-knows") return "not-booked";
    const isLost = !desk.adapterAt(calendar);
    if (!isLost && end + afterwards > now()) return "open";
    records.release(id);
    note({ state: "yours", reason: isLost ? "lost" : "over" });
    return "not-booked";
  });
}
