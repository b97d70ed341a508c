import { own } from "../dialogue/own.ts";
import type { Value } from "../dialogue/value.ts";
import type { ConversationState } from "./conversationState.ts";

type Written = ConversationState["attributes"];

/** The values that `now` has lost of `then`; null for those that `then` had not. */
export function changedFrom(then: Written, now: Written): Written {
  const before: { [name: string]: Value } = {};
  for (const name of Object.keys(now)) {
    const old = own(then, name);
    if (old !== now[name]) before[name] = old ?? null;
  }
  return before;
}
