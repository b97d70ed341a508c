import type { MarketoPayload } from "#shared/site/marketoPayload.ts";

/** Bytes of UTF-8: how much of a field's value Marketo's log keeps is written nowhere. */
const longest = 2000;

/** The payload as JSON, without its earliest events where there are too many; a request for a meeting goes last. */
export function payloadOf(payload: MarketoPayload): string {
  const events = [...payload.events];
  for (let left = 0; ; left++) {
    const json = JSON.stringify({ ...payload, events, ...(left > 0 && { left }) });
    if (events.length === 0 || new TextEncoder().encode(json).length <= longest) return json;
    const other = events.findIndex(([, event]) => event !== "meetingRequested");
    events.splice(Math.max(other, 0), 1);
  }
}
