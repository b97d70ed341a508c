import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { ChangeOutcome, ChangeRefusal } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { MeetingRecord } from "../MeetingRecord.ts";
import { surelyNotDone } from "../surelyNotDone.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import type { KeptChange } from "./KeptChange.ts";

/** The ways in which a change can end. */
export type Ending = {
  readonly done: (record?: MeetingRecord) => ChangeOutcome;
  readonly refuse: (why: ChangeRefusal, problem?: CalendarProblem) => ChangeOutcome;
  /**
   * The calendar has said no, or nothing: what was asked for before, and not answered, may still have been done. `isUndone`: it was
   * looked up that nothing was done before, as goes without saying for a change that is new.
   */
  readonly fail: (problem: CalendarProblem, isUndone?: boolean) => ChangeOutcome;
};

/** Notes how a change ends. `isNew`: nothing was asked of the calendar for it before. */
export function createEnding(
  change: KeptChange,
  isNew: boolean,
  { changes }: Pick<ChangeDesk, "changes">,
): Ending {
  const refuse: Ending["refuse"] = (why, problem) => {
    changes.end(change, { state: "dropped", why });
    return { state: "refused", why, ...(problem && { problem }) };
  };
  return {
    done: (record) => {
      changes.end(change, { state: "done", ...(record && { record }) });
      return { state: "done" };
    },
    refuse,
    fail: (problem, isUndone = isNew) =>
      isUndone && surelyNotDone(problem.code) ? refuse("calendar", problem) : { state: "later", problem },
  };
}
