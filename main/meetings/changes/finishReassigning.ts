import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import { entryOf } from "../entryOf.ts";
import type { BookedRecord } from "../MeetingRecord.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import type { Ending } from "./createEnding.ts";
import { isAt } from "./isAt.ts";
import type { KeptChange } from "./KeptChange.ts";
import { kindFor } from "./kindFor.ts";
import { lookUp, notConnected } from "./lookUp.ts";
import { meetingAt } from "./meetingAt.ts";
import { noteSeen } from "./noteSeen.ts";
import { readWithout } from "./readWithout.ts";
import { timeFor } from "./timeFor.ts";
import { withEntry } from "./withEntry.ts";

const day = 86_400_000;

/** A meeting's way to another agent: `place` is where the new entry goes and the old one was. */
export type Reassigning = { readonly to: string; readonly place: NonNullable<KeptChange["place"]> };

/** Puts a meeting into another agent's calendar; only when it stands there does the old entry go. */
export async function finishReassigning(
  record: BookedRecord,
  change: KeptChange,
  { to, place }: Reassigning,
  ending: Ending,
  desk: ChangeDesk,
): Promise<ChangeOutcome> {
  if (change.state === "placed") return removeLeft(record, place, ending, desk);
  const { key, calendar } = place;
  const adapter = desk.adapterAt(calendar);
  if (!adapter) return ending.refuse("calendar", notConnected);
  const { start, end } = record;
  const there = await adapter.findMeeting(calendar.calendar, { key, start, end });
  if (!there.ok) return ending.fail(there.problem);
  const placed = there.value?.status === "confirmed" ? there.value : undefined;

  const found = await lookUp(record, desk);
  if (!found.ok) return ending.fail(found.problem);
  const seen = found.value;
  if (!seen || !isAt(seen, record)) {
    if (placed) {
      const ref = { key, start, end, id: placed.id };
      const removed = await adapter.cancelMeeting(calendar.calendar, ref, "");
      if (!removed.ok && removed.problem.code !== "gone") return ending.fail(removed.problem);
    }
    noteSeen(record, seen, desk);
    return ending.refuse(seen ? "moved" : "cancelled");
  }
  let kept = placed;
  if (!kept) {
    const kind = kindFor(record, to, desk);
    if (!kind) return ending.refuse("no-calendar");
    const around = { start: start - day, end: end + day };
    const time = timeFor(await readWithout(record, to, around, desk), kind, record);
    if (time !== "free") return ending.refuse(time);
    const written = meetingAt(record, record, { agent: to, key }, desk);
    // Whoever was invited besides still meets, but for the one who has it now.
    const hosts = [written.visitor.email, written.organizer.email].map((email) => email.toLowerCase());
    const guests = (seen.guests ?? []).filter(({ email }) => !hosts.includes(email.toLowerCase()));
    const meeting = { ...written, ...(guests.length > 0 && { guests }) };
    const made = await adapter.createMeeting(calendar.calendar, meeting);
    if (!made.ok)
      return made.problem.code === "was-cancelled"
        ? ending.refuse("calendar", made.problem)
        : ending.fail(made.problem, true);
    kept = made.value;
  }
  const next = withEntry({ ...record, agent: to, calendar, entry: entryOf(kept, key) }, kept);
  desk.changes.end(change, { state: "placed", record: next });
  return removeLeft(next, place, ending, desk);
}

async function removeLeft(
  { start, end }: BookedRecord,
  { left: { calendar, key, id } }: Reassigning["place"],
  { done }: Ending,
  { adapterAt }: Pick<ChangeDesk, "adapterAt">,
): Promise<ChangeOutcome> {
  const adapter = adapterAt(calendar);
  // Whoever has removed the account from the studio has his calendar for himself again.
  if (!adapter) return done();
  const removed = await adapter.cancelMeeting(calendar.calendar, { key, start, end, id }, "");
  if (removed.ok || removed.problem.code === "gone") return done();
  // It stands twice until this is done: it is never given up.
  return { state: "later", problem: removed.problem };
}
