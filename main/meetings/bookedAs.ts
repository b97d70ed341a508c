import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import { findSame } from "./findSame.ts";

/** By which id the meeting stands that a request was confirmed with, and who has it: one that came twice has the first one's. */
export function bookedAs(
  request: MeetingRequest,
  { records }: Pick<BookingDesk, "records">,
): { readonly meeting: string; readonly agent?: string } {
  const own = records.find(request.requestId);
  if (own && "agent" in own) return { meeting: request.requestId, agent: own.agent };
  const same = findSame(request, records);
  return same ? { meeting: same.key, agent: same.agent } : { meeting: request.requestId };
}
