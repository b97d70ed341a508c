import { type ChatEvent, chatEvents } from "../../marketo/engagement/ChatEvent.ts";

const kinds: ReadonlySet<string> = new Set(chatEvents);

/** Whether a visitor did it in a chat. What became of a meeting happens when no visitor is there. */
export function isChatEvent({ what }: Pick<ChatEvent, "what">): boolean {
  return kinds.has(what);
}
