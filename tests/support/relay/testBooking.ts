import type { RelayBooking } from "#main/relay/storage/RelayBooking.ts";
import { relayNow } from "./openTestRelay.ts";

/** Half an hour of the agent `a1`, kept and not yet written. */
export function testBooking(requestId: string, more: Partial<RelayBooking> = {}): RelayBooking {
  const start = relayNow + 3_600_000;
  return {
    ...{ requestId, whom: "team:sales", agent: "a1", start, end: start + 1_800_000 },
    ...{ createdAt: relayNow, touchedAt: relayNow, state: "writing", name: "Ana", email: "ana@example.com" },
    ...{
      timeZone: "UTC",
      language: "en",
      dialogue: "d1",
      account: null,
      calendar: null,
      entry: null,
      callUrl: null,
    },
    ...more,
  };
}
