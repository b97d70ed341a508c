import type { MeetingReport } from "#shared/reports/meetingFigures.ts";
import { csvText } from "./csvText.ts";
import { meetingColumns } from "./meetingColumns.ts";

/** What the first column is, whoever has no name, and the other columns. */
type Names = {
  readonly head: string;
  readonly gone: string;
  readonly columns: { readonly [Name in (typeof meetingColumns)[number]]: string };
};

/** What became of meetings as CSV. */
export function meetingsCsv(rows: MeetingReport["agents"], { head, gone, columns }: Names): string {
  const lines = rows.map(({ name, figures }) => [
    name ?? gone,
    ...meetingColumns.map((column) => figures[column]),
  ]);
  return csvText([[head, ...meetingColumns.map((column) => columns[column])], ...lines]);
}
