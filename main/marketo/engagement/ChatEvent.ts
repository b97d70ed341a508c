/** What is written to Marketo of a conversation. */
export const chatEvents = ["engaged", "goal", "document", "meetingRequested", "completed"] as const;
/** What is written to Marketo of a meeting after it was asked for; the studio's own records tell it, no visitor does. */
export const meetingEvents = ["meetingBooked", "meetingCancelled", "meetingHeld", "meetingNoShow"] as const;
export type ChatEventKind = (typeof chatEvents)[number] | (typeof meetingEvents)[number];

/**
 * One thing that a person did in a chat, or that came of it. `key`: its own for ever; `at`: milliseconds since the epoch;
 * `conversation`: blank where nobody knows it; `detail`: a goal's name and the like.
 */
export type ChatEvent = {
  readonly key: string;
  readonly at: number;
  readonly what: ChatEventKind;
  readonly dialogue: string;
  readonly conversation: string;
  readonly detail: string;
};
