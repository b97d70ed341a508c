import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import { isMisdated } from "./isMisdated.ts";

/** An event that has only just been told of: now, where the visitor's clock was surely wrong. `now`: milliseconds since the epoch. */
export function datedBy(event: ReportedEvent, now: number): ReportedEvent {
  return isMisdated(event, now) ? { ...event, at: now } : event;
}
