import type { Store } from "../../store/Store.ts";
import { type MeetingRecord, meetingRecordSchema } from "../MeetingRecord.ts";
import { parseJson } from "../parseJson.ts";

/** A meeting that is being booked, stands, or did. */
export type StandingRecord = Exclude<MeetingRecord, { readonly state: "rejected" }>;

/**
 * All meetings that were not refused and end after an instant, by their time, and how many of them cannot be read: these are left as they
 * are. `after`: milliseconds since the epoch.
 */
export function readMeetings(
  { db }: Store,
  after: number = Number.MIN_SAFE_INTEGER,
): {
  readonly meetings: StandingRecord[];
  readonly unreadable: number;
} {
  const rows = db
    .prepare<[number], { record: string }>(
      "SELECT record FROM meetings WHERE state <> 'rejected' AND end_at > ? ORDER BY start_at",
    )
    .all(after);
  const records = rows.map(({ record }) => meetingRecordSchema.safeParse(parseJson(record)).data);
  return {
    meetings: records.filter((record) => record !== undefined && record.state !== "rejected"),
    unreadable: records.filter((record) => record === undefined).length,
  };
}
