import type { KeptMeeting } from "../../calendars/KeptMeeting.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import { asCancelled } from "./asCancelled.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { isAt } from "./isAt.ts";
import { withEntry } from "./withEntry.ts";

/** Notes what somebody has done to a meeting in the calendar itself; answers whether anything. `seen`: what stands there now. */
export function noteSeen(
  record: BookedRecord,
  seen: KeptMeeting | undefined,
  { changes, records, now }: Pick<ChangeDesk, "changes" | "records" | "now">,
): boolean {
  const meeting = record.request.requestId;
  const about = { meeting, at: now() };
  if (!seen) {
    const change = { kind: "cancelled" as const, by: "calendar" as const, comment: "" };
    changes.note({ ...about, change }, asCancelled(record));
    return true;
  }
  const next = withEntry(record, seen);
  const isMoved = !isAt(seen, record);
  const { start, end } = record;
  const from = { start, end };
  if (isMoved) {
    const to = { start: seen.start, end: seen.end };
    changes.note({ ...about, change: { kind: "moved", by: "calendar", from, to } }, next);
  } else if (seen.etag !== record.entry.etag) records.settle(next);

  const { email } = record.request;
  const answer = seen.answers?.find((one) => one.email.toLowerCase() === email.toLowerCase())?.answer;
  const known = changes.of(meeting).findLast(({ change }) => change.kind === "answered")?.change;
  const isNews = answer !== undefined && !(known?.kind === "answered" && known.answer === answer);
  if (isNews) changes.note({ ...about, change: { kind: "answered", answer } });
  return isMoved || isNews;
}
