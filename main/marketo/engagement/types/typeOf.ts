import type { EngagementSettings } from "#shared/marketo/engagement.ts";
import type { ChatEventKind } from "../ChatEvent.ts";
import type { EventTypeName } from "./eventTypes.ts";

const ofItsOwn = {
  engaged: "engaged",
  completed: "engaged",
  goal: "goal",
  document: "document",
  meetingRequested: "meeting",
  meetingBooked: "meeting",
  meetingCancelled: "meeting",
  meetingHeld: "meeting",
  meetingNoShow: "meeting",
} as const satisfies { readonly [Kind in ChatEventKind]: EventTypeName };

/** Of which type an event is to be written. */
export function typeOf(what: ChatEventKind, types: EngagementSettings["types"]): EventTypeName {
  return types === "one" ? "chat" : ofItsOwn[what];
}
