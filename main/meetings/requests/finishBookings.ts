import type { BookingDesk } from "../BookingDesk.ts";
import { finishBooking } from "./finishBooking.ts";
import type { Requests } from "./Requests.ts";

/** Whether anything has ended. `failure`: why something could not even be looked at. */
type Finishing = { readonly ended: boolean; readonly failure?: unknown };

/** Ends what was booked by hand and not answered, as far as anybody can say now. */
export async function finishBookings(
  requests: Pick<Requests, "find" | "behind" | "settle">,
  desk: BookingDesk,
): Promise<Finishing> {
  const ends = await Promise.allSettled(
    desk.records.writing().map((record) => finishBooking(record, requests, desk)),
  );
  const failed = ends.find((end) => end.status === "rejected");
  return {
    ended: ends.some((end) => end.status === "fulfilled" && end.value !== "open"),
    ...(failed && { failure: failed.reason }),
  };
}
