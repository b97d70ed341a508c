import type { BookedRecord, MeetingRecord } from "../MeetingRecord.ts";

/** The record of a meeting that stands in the calendar no more. */
export function asCancelled({ entry: _, ...record }: BookedRecord): MeetingRecord {
  return { ...record, state: "cancelled" };
}
