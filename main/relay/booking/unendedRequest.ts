import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RelayStore } from "../storage/RelayStore.ts";
import { nextRequestId } from "./nextRequestId.ts";
import { offeredAt } from "./offeredAt.ts";

/**
 * A request under the id by which its meeting is kept. A widget asks for the same time under the same id for as long as its tab is
 * open; when the meeting was cancelled before this time was offered, another one is meant.
 */
export async function unendedRequest(
  request: MeetingRequest,
  { findBooking }: Pick<RelayStore, "findBooking">,
): Promise<MeetingRequest> {
  const offered = offeredAt(request.snapshotId) * 1000;
  let { requestId } = request;
  for (;;) {
    const standing = await findBooking(requestId);
    if (standing?.state !== "cancelled" || offered <= standing.touchedAt) return { ...request, requestId };
    requestId = nextRequestId(requestId);
  }
}
