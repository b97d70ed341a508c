import type { ChatEventKind } from "../ChatEvent.ts";

/** What the status of an activity says of an event where its type does not; blank where that says all. */
export const statuses = {
  engaged: "engaged",
  completed: "completed",
  goal: "",
  document: "",
  meetingRequested: "requested",
  meetingBooked: "booked",
  meetingCancelled: "cancelled",
  meetingHeld: "held",
  meetingNoShow: "no-show",
} as const satisfies { readonly [Kind in ChatEventKind]: string };
