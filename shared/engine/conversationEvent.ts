import type { Attributes } from "../dialogue/value.ts";
import type { MeetingRequest } from "../nodes/nodeBehaviour.ts";

/**
 * What a visitor or the host does. `start` begins; on a conversation under way (after a reload) it only says again what
 * that waits for. `continue`: a delay has passed; `called`: the address that was to be called has answered, well or not. `answers` holds ids (of a multiple question: several).
 */
export type ConversationAct =
  | { readonly type: "start" }
  | { readonly type: "continue" }
  | { readonly type: "called"; readonly ok: boolean }
  | { readonly type: "choose"; readonly answers: readonly string[] }
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "decline" }
  | { readonly type: "unavailable" }
  | MeetingRequest
  | { readonly type: "back" }
  | { readonly type: "restart" };

/** The world at the moment of the act: the engine has no clock and knows no visitor but through this. */
export type ConversationWorld = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What is known besides this conversation's own answers: `lead.`, `company.`, `visit.`, `list.`, `site.`. */
  readonly attributes: Attributes;
  /** IANA zone for dates in conditions; UTC if left out. */
  readonly timeZone?: string;
};

export type ConversationEvent = ConversationAct & ConversationWorld;
