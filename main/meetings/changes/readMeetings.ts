import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import { type MeetingRecord, meetingRecordSchema } from "../MeetingRecord.ts";

/** A meeting that is being booked, stands, or did. */
export type StandingRecord = Exclude<MeetingRecord, { readonly state: "rejected" }>;

/** All meetings that were not refused, by their time. @throws {Failure} `damaged` */
export function readMeetings({ db }: Store): StandingRecord[] {
  const rows = db
    .prepare<[], { record: string }>(
      "SELECT record FROM meetings WHERE state <> 'rejected' ORDER BY start_at",
    )
    .all();
  return rows.flatMap(({ record }) => {
    const parsed = meetingRecordSchema.safeParse(JSON.parse(record));
    if (!parsed.success) throw new Failure("damaged", "A stored meeting cannot be read.");
    return parsed.data.state === "rejected" ? [] : [parsed.data];
  });
}
