import type { ConversationState } from "./conversationState.ts";
import type { Effect } from "./effect.ts";
import type { Pass } from "./pass.ts";

/** What a step answers: where the conversation stands now, what must happen outside, in order, and by which ways it went. */
export type ConversationStep = {
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
  readonly path?: readonly Pass[];
};
