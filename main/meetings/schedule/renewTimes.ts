import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { AvailabilitySnapshot } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { sha256 } from "../../publish/sha256.ts";
import { getSiteSettings } from "../../settings/getSiteSettings.ts";
import { makeAvailability } from "../makeAvailability.ts";
import { studioDesk } from "../studioDesk.ts";
import { changeState } from "./changeState.ts";
import { isRenewalDue } from "./isRenewalDue.ts";
import { liveWhoms } from "./liveWhoms.ts";
import { type PublishedTarget, publishedTargets } from "./publishedTargets.ts";
import { putBeside } from "./putBeside.ts";
import { readState } from "./readState.ts";
import { unreadOf } from "./unreadOf.ts";
import { watchUnread } from "./watchUnread.ts";

/** How far ahead times are offered. */
const days = 14;

type Context = Pick<
  HandlerContext,
  "store" | "vault" | "calendars" | "meetings" | "publishing" | "marketo" | "now" | "newId"
>;

/**
 * Puts the times that can be booked now beside the published bundles, where they are due, or `all`. Nothing is sent where the same
 * times stand and will hold long enough. What a target refuses is kept for the screen.
 */
export async function renewTimes(which: "due" | "all", context: Context, signal: AbortSignal): Promise<void> {
  const { store, now, newId, meetings } = context;
  const { renew, everyMinutes, validHours } = getSiteSettings(undefined, { store }).meetings;
  const whoms = renew ? liveWhoms(store) : [];
  if (whoms.length === 0) return;
  const state = readState(store);
  const due = publishedTargets(store).filter(
    (one) => which === "all" || isRenewalDue(one, state, { now: now(), everyMinutes }),
  );
  if (due.length === 0) return;
  const read = new Map<string, CalendarProblem | undefined>();
  const desk = watchUnread(studioDesk(context, meetings.turns), read);
  const wishes = { snapshotId: newId(), days, validMinutes: validHours * 60 };
  const snapshot = await makeAvailability(whoms, desk, wishes);
  changeState(store, () => ({ unread: unreadOf(read) }));
  for (const one of due) if (!signal.aborted) await renewAt(one, snapshot, context);
}

async function renewAt(
  { target, publishedAt }: PublishedTarget,
  snapshot: AvailabilitySnapshot,
  context: Context,
) {
  const { store, now, meetings } = context;
  const known = readState(store).targets[target.id];
  const shape = shapeOf(snapshot);
  const validUntil = snapshot.validUntil * 1000;
  const left = (known?.validUntil ?? 0) - now();
  const isThere = known?.shape === shape && known.renewedAt >= publishedAt && left > (validUntil - now()) / 2;
  const note = (part: Partial<NonNullable<typeof known>>) =>
    changeState(store, ({ targets }) => {
      const { problem: _, ...before } = targets[target.id] ?? {};
      return { targets: { ...targets, [target.id]: { ...before, renewedAt: now(), ...part } } };
    });
  try {
    if (isThere) return note({});
    const text = JSON.stringify(snapshot);
    await putBeside(
      target,
      { name: "availability.json", text, message: "Renew the times that can be booked" },
      context,
    );
    note({ shape, validUntil });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Tried again with the next look.
    if (error.code === "busy") meetings.renewSoon = true;
    else note({ shape: "", problem: { code: error.code, message: error.message } });
  }
}

/** What is offered, apart from signatures. */
function shapeOf({ offers }: AvailabilitySnapshot): string {
  const plain = Object.entries(offers).map(([whom, { minutes, slots, fallback }]) => [
    whom,
    minutes,
    slots.map(([start, room]) => [start, room]),
    ...(fallback ? [fallback] : []),
  ]);
  return sha256(new TextEncoder().encode(JSON.stringify(plain)));
}
