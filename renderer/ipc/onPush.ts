import type { PushChannel } from "#shared/ipc/channels.ts";
import type { PushPayload } from "#shared/ipc/push.ts";

/** Listens to what main says unasked. Answers the way to stop listening. */
export function onPush<Name extends PushChannel>(
  channel: Name,
  listener: (payload: PushPayload<Name>) => void,
): () => void {
  return window.studio.on(channel, listener);
}
