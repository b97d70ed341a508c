import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { ViewContext } from "../chat/view/ViewContext.ts";

/**
 * What a conversation keeps over pages and tabs while a time is booked. `request`: it was sent, and nobody has said yet what became of
 * it; `lost`: the visitor was told so.
 */
type Kept = {
  readonly conversation: string;
  readonly request?: MeetingRequest | undefined;
  readonly lost?: boolean;
};

/** What this conversation keeps, and how it keeps something else. What others have kept is nobody's business here. */
export function keptRequest({ conversation, dialogue, store }: ViewContext) {
  const key = `booking:${dialogue}`;
  const get = (): Kept => {
    const found = store.get(key) as Kept | null;
    return found?.conversation === conversation() ? found : { conversation: conversation() };
  };
  return { get, set: (part: Omit<Partial<Kept>, "conversation">) => store.set(key, { ...get(), ...part }) };
}
