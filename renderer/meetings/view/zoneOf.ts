import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import type { MeetingsView } from "./meetingsStore.ts";
import { ownZone } from "./ownZone.ts";

/** By whose clocks a meeting is shown, as an IANA name. */
export function zoneOf({ agent }: MeetingView, zone: MeetingsView["zone"]): string {
  return zone === "agent" && agent ? agent.zone : ownZone();
}
