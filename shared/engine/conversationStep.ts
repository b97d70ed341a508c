import type { ConversationState } from "./conversationState.ts";
import type { Effect } from "./effect.ts";

/** What a step answers: where the conversation stands now, and what must happen outside, in order. */
export type ConversationStep = { readonly state: ConversationState; readonly effects: readonly Effect[] };
