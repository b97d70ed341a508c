import { Failure } from "../../failure/Failure.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";

/** A meeting that stands in a calendar. @throws {Failure} `not-found` */
export function bookedRecord(id: string, { records }: Pick<ChangeDesk, "records">): BookedRecord {
  const record = records.find(id);
  if (record?.state === "booked") return record;
  throw new Failure("not-found", "There is no such meeting, or it was cancelled.", { detail: id });
}
