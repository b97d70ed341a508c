import { Failure } from "../../failure/Failure.ts";
import type { MeetingRecord } from "../MeetingRecord.ts";
import type { MeetingRecords } from "../MeetingRecords.ts";

/** What became of a request, where one that makes no sense must not stand in the way of all others. */
export function findReadable(
  records: Pick<MeetingRecords, "find">,
  id: string,
): MeetingRecord | "damaged" | undefined {
  try {
    return records.find(id);
  } catch (error) {
    if (error instanceof Failure && error.code === "damaged") return "damaged";
    throw error;
  }
}
