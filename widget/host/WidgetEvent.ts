import type { Value } from "#shared/dialogue/value.ts";

/** What `parley.on` can listen to. `stepped` follows every step of a conversation; the studio's simulator lives on it. */
export type WidgetEvent =
  | "ready"
  | "triggered"
  | "opened"
  | "engaged"
  | "answered"
  | "captured"
  | "goal"
  | "document"
  | "link"
  | "meetingRequested"
  | "meetingBooked"
  | "completed"
  | "closed"
  | "error"
  | "stepped";

/** What a listener is told: the dialogue, and what belongs to the event. */
export type EventDetail = {
  readonly dialogue?: string;
  readonly node?: string | null;
  readonly attribute?: string;
  readonly value?: Value;
  readonly [name: string]: unknown;
};

export type Emit = (event: WidgetEvent, detail: EventDetail) => void;
