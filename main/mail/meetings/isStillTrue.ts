import type { MeetingRecord } from "../../meetings/MeetingRecord.ts";
import type { KeptMail } from "../queue/KeptMail.ts";
import { entryUid } from "./entryUid.ts";

/** Whether a mail still says how it is with a meeting. `record`: what is known of it now. */
export function isStillTrue({ event }: Pick<KeptMail, "event">, record: MeetingRecord | undefined): boolean {
  if (!event) return true;
  const stands = record?.state === "booked" && entryUid(record) === event.uid;
  if (event.method === "CANCEL") return !stands;
  return stands && record.start === event.start && record.end === event.end;
}
