import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import { agentsOf } from "./agentsOf.ts";
import { bookedRecord } from "./bookedRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { finishChange } from "./finishChange.ts";
import type { KeptChange } from "./KeptChange.ts";

/**
 * What is wanted of a meeting: to move it (`start`: milliseconds since the epoch), to take it away, or to give it to another
 * agent. `silent`: Parley does not mail the visitor; what mails his calendar sends is its own affair.
 */
export type Wanted = { readonly silent?: boolean } & (
  | { readonly kind: "move"; readonly start: number }
  | { readonly kind: "cancel"; readonly comment: string }
  | { readonly kind: "reassign"; readonly agent: string }
);

type Plan = Pick<KeptChange, "change" | "place">;

/**
 * Changes a meeting that stands in a calendar. It is written down before anything is asked of a calendar: after a crash, or when no
 * answer comes, it is finished later (`resumeChanges`).
 *
 * @throws {Failure} `not-found` when there is no such meeting, or it does not stand
 */
export async function changeMeeting(id: string, wanted: Wanted, desk: ChangeDesk): Promise<ChangeOutcome> {
  const before = bookedRecord(id, desk);
  const planned = planOf(before, wanted, desk);
  if (!planned) return { state: "refused", why: "no-calendar" };
  return desk.turns(agentsOf({ meeting: id, ...planned }, desk), async (): Promise<ChangeOutcome> => {
    for (const open of desk.changes.of(id)) {
      if (open.state !== "begun" && open.state !== "placed") continue;
      const outcome = await finishChange(open, false, desk);
      if (outcome.state === "later") return { state: "refused", why: "unfinished", problem: outcome.problem };
    }
    const record = desk.records.find(id);
    if (record?.state !== "booked") return { state: "refused", why: "cancelled" };
    const plan = planOf(record, wanted, desk);
    // Somebody was quicker: what is asked for was meant for the meeting as it was.
    if (!plan || record.agent !== before.agent || record.start !== before.start)
      return { state: "refused", why: "moved" };
    const how = wanted.silent ? { silent: true } : {};
    const begun = desk.changes.begin({ meeting: id, at: desk.now(), ...plan, ...how });
    return finishChange(begun, true, desk);
  });
}

/** What is written down of it; undefined: the other agent has no calendar. */
function planOf(record: BookedRecord, wanted: Wanted, desk: ChangeDesk): Plan | undefined {
  const { agent, calendar, entry, request, start, end } = record;
  if (wanted.kind === "cancel")
    return { change: { kind: "cancelled", by: "studio", comment: wanted.comment } };
  if (wanted.kind === "move") {
    const to = { start: wanted.start, end: wanted.start + end - start };
    return { change: { kind: "moved", by: "studio", from: { start, end }, to } };
  }
  const written = desk.calendarOf(wanted.agent);
  return (
    written && {
      change: { kind: "reassigned", from: agent, to: wanted.agent },
      place: {
        // Another key: where the meeting was before, a deleted entry would keep this one from being made.
        key: `${request.requestId}-${desk.newId()}`,
        calendar: written.ref,
        left: { calendar, key: entry.key ?? request.requestId, id: entry.id },
      },
    }
  );
}
