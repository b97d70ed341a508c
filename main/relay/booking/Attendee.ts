import type { Agent } from "#shared/scheduling/availability/agent.ts";
import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";

/** An agent with what stands in his calendars and what the relay has booked, and the kind of meeting that is asked of him. */
export type Attendee = { readonly agent: Agent; readonly kind: MeetingKind };
