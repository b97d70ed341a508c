import type { MarketoPayload } from "#shared/site/marketoPayload.ts";

/** Bytes of UTF-8: how much of a field's value Marketo's log keeps is written nowhere. */
const longest = 2000;

/** The payload as JSON, without its earliest events where there are too many. */
export function payloadOf(payload: MarketoPayload): string {
  const { events } = payload;
  for (let left = 0; ; left++) {
    const json = JSON.stringify({ ...payload, events: events.slice(left), ...(left > 0 && { left }) });
    if (left >= events.length || new TextEncoder().encode(json).length <= longest) return json;
  }
}
