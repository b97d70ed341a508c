import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { lookUp } from "./lookUp.ts";
import { noteSeen } from "./noteSeen.ts";
import { resumeChanges } from "./resumeChanges.ts";

/**
 * Which accounts could not be read (ids), and whether anything has changed. `failure`: why something could not even be looked at,
 * because what is stored makes no sense.
 */
export type Following = {
  readonly changed: boolean;
  readonly unread: readonly { readonly account: string; readonly problem: CalendarProblem }[];
  readonly failure?: unknown;
};

/**
 * Finishes what is open, then reads the meetings that are given (those of one account one after the other) and notes what somebody
 * has done to them in the calendars: moved, deleted, answered. An account that cannot be read is left after its first meeting.
 */
export async function followMeetings(
  meetings: readonly BookedRecord[],
  desk: ChangeDesk,
): Promise<Following> {
  let { changed, failure } = await resumeChanges(desk);
  const accounts = [...new Set(meetings.map(({ calendar }) => calendar.account))];
  const problems = await Promise.all(
    accounts.map(async (account) => {
      for (const { request, calendar } of meetings) {
        if (calendar.account !== account) continue;
        const seen = await followOne(request.requestId, desk).catch((error: unknown) => {
          failure ??= error;
          return false;
        });
        if (typeof seen === "object") return [{ account, problem: seen }];
        changed ||= seen;
      }
      return [];
    }),
  );
  return { changed, unread: problems.flat(), ...(failure !== undefined && { failure }) };
}

/** Whether a meeting has changed, or why nobody can say. */
async function followOne(id: string, desk: ChangeDesk): Promise<boolean | CalendarProblem> {
  const before = desk.records.find(id);
  if (before?.state !== "booked") return false;
  const found = await lookUp(before, desk);
  if (!found.ok) return found.problem;
  return desk.turns([before.agent], async () => {
    const record = desk.records.find(id);
    // The studio itself has changed it since it was read, or is about to: the next time tells.
    const isSame = record?.state === "booked" && record.entry.etag === before.entry.etag;
    const isOpen = desk.changes.of(id).some(({ state }) => state === "begun" || state === "placed");
    return isSame && !isOpen && noteSeen(record, found.value, desk);
  });
}
