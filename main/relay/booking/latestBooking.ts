import type { RelayBooking } from "../storage/RelayBooking.ts";
import type { RelayStore } from "../storage/RelayStore.ts";
import { nextRequestId } from "./nextRequestId.ts";

/** What a request has come to at last, where it was asked again after its meeting was cancelled; undefined: nobody knows it. */
export async function latestBooking(
  requestId: string,
  { findBooking }: Pick<RelayStore, "findBooking">,
): Promise<RelayBooking | undefined> {
  let latest = await findBooking(requestId);
  for (let next = latest; next?.state === "cancelled"; ) {
    next = await findBooking(nextRequestId(next.requestId));
    latest = next ?? latest;
  }
  return latest;
}
