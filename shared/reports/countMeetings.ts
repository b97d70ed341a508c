import type { MeetingStatus } from "../scheduling/meetings/meetingView.ts";
import { dayStarts } from "./dayStarts.ts";
import type { MeetingFigures, MeetingQuery, MeetingReport } from "./meetingFigures.ts";

/** A meeting as it is counted. `agent`: null for one that was refused, or whose agent is gone. */
export type CountedMeeting = {
  readonly createdAt: number;
  readonly language: string;
  readonly status: MeetingStatus | "refused";
  readonly dialogue: Named;
  readonly agent: Named | null;
};
type Named = { readonly id: string; readonly name: string | null };
type Row = { readonly key: string; readonly name: string | null; figures: MeetingFigures };

const none: MeetingFigures = { requested: 0, refused: 0, booked: 0, cancelled: 0, held: 0, noShow: 0 };

/** Counts what became of the meetings that were asked for in the days of a query. */
export function countMeetings(meetings: Iterable<CountedMeeting>, query: MeetingQuery): MeetingReport {
  const starts = dayStarts(query.from, query.until, query.timeZone);
  const [begin = 0, end = 0] = [starts[0], starts.at(-1)];
  const [dialogues, agents] = [new Map<string, Row>(), new Map<string, Row>()];
  let total = none;
  for (const { createdAt, language, status, dialogue, agent } of meetings) {
    if (createdAt < begin || createdAt >= end) continue;
    if (query.dialogue !== undefined && dialogue.id !== query.dialogue) continue;
    if (query.language !== undefined && language !== query.language) continue;
    total = withMeeting(total, status);
    raise(dialogues, dialogue, status);
    if (status !== "refused") raise(agents, agent ?? { id: "", name: null }, status);
  }
  return { total, dialogues: sorted(dialogues), agents: sorted(agents) };
}

function raise(rows: Map<string, Row>, { id, name }: Named, status: CountedMeeting["status"]): void {
  const row = rows.get(id) ?? { key: id, name, figures: none };
  row.figures = withMeeting(row.figures, status);
  rows.set(id, row);
}

function withMeeting(figures: MeetingFigures, status: CountedMeeting["status"]): MeetingFigures {
  const is = (...all: readonly string[]) => (all.includes(status) ? 1 : 0);
  return {
    requested: figures.requested + 1,
    refused: figures.refused + is("refused"),
    booked: figures.booked + is("booked", "rescheduled", "cancelled", "held", "noShow"),
    cancelled: figures.cancelled + is("cancelled"),
    held: figures.held + is("held"),
    noShow: figures.noShow + is("noShow"),
  };
}

function sorted(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort((one, other) => other.figures.requested - one.figures.requested);
}
