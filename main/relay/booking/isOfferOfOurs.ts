import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { offeredAt } from "./offeredAt.ts";

/** Seconds for which a visitor may look at the times that were offered to him, and how wrong two relays' clocks may be. */
const longestLook = 3600;
const clockDrift = 60;

/** Whether a request asks for a time that a relay with this key has offered within the last hour. `now`: milliseconds since the epoch. */
export function isOfferOfOurs(key: string, { sig, ...slot }: MeetingRequest, now: number): boolean {
  const age = now / 1000 - offeredAt(slot.snapshotId);
  return age <= longestLook && age >= -clockDrift && isOffered(key, slot, sig);
}
