import Papa from "papaparse";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";

/** What the columns and the statuses are called. */
type Names = {
  readonly csv: readonly string[];
  readonly status: { readonly [Status in MeetingView["status"]]: string };
};

/**
 * Meetings as CSV (RFC 4180) with a byte order mark, which spreadsheets need; times as ISO 8601 in UTC. What they would take for a
 * formula stands behind an apostrophe.
 */
export function meetingsCsv(meetings: readonly MeetingView[], { csv, status }: Names): string {
  const lines = meetings.map((meeting) => [
    ...[new Date(meeting.start).toISOString(), new Date(meeting.end).toISOString()],
    ...[status[meeting.status], meeting.visitor.name, meeting.visitor.email, meeting.visitor.zone],
    ...[meeting.agent?.name ?? meeting.waiting?.asked ?? "", meeting.agent?.zone ?? ""],
    ...[meeting.dialogue.name ?? meeting.dialogue.id, new Date(meeting.createdAt).toISOString()],
  ]);
  return `\ufeff${Papa.unparse([csv, ...lines], { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
