/** What is written to Marketo of a conversation. */
export const chatEvents = ["engaged", "goal", "document", "meetingRequested", "completed"] as const;
export type ChatEventKind = (typeof chatEvents)[number];

/** One thing that a person did in a chat. `key`: its own for ever; `at`: milliseconds since the epoch; `detail`: a goal's name and the like. */
export type ChatEvent = {
  readonly key: string;
  readonly at: number;
  readonly what: ChatEventKind;
  readonly dialogue: string;
  readonly conversation: string;
  readonly detail: string;
};
