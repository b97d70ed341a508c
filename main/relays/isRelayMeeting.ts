import type { MeetingRecord } from "../meetings/MeetingRecord.ts";
import { ofRelay } from "./ofRelay.ts";

/** Whether a meeting was booked at a relay, and not in the studio. */
export function isRelayMeeting({ request }: Pick<MeetingRecord, "request">): boolean {
  return request.snapshotId === ofRelay;
}
