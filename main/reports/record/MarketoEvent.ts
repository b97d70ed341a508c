import type { ChatEvent } from "../../marketo/engagement/ChatEvent.ts";

/**
 * What Marketo tells of a conversation. `lead`: whose it is, by Marketo's number, which counts in one `subscription` (see `subscriptionOf`);
 * `name`: of the dialogue, blank where nobody knows.
 */
export type MarketoEvent = ChatEvent & {
  readonly lead: number;
  readonly subscription: string;
  readonly name: string;
};
