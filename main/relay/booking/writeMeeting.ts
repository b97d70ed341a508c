import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { invitationFor } from "#shared/scheduling/invitation/invitationFor.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { KeptMeeting } from "../../calendars/KeptMeeting.ts";
import { meetingFor } from "../../meetings/meetingFor.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";
import { newsOf } from "./newsOf.ts";
import { partyOf } from "./partyOf.ts";
import { placeOf } from "./placeOf.ts";

/**
 * How writing a meeting ended. `no`: it is certainly in no calendar; `unclear`: nobody can say, so the time stays kept and it is tried
 * again with the same key.
 */
export type Written = "yes" | "no" | "unclear";

/** After these it may have been written all the same. */
const unclear: readonly CalendarProblem["code"][] = [
  "timeout",
  "unreachable",
  "unavailable",
  "crowded",
  "cancelled",
  "bad-answer",
];
const hour = 3_600_000;
/** How long a visitor may wait for a calendar, in milliseconds. */
const patienceMs = 20_000;

/**
 * Writes a meeting, whose time is kept, into its agent's calendar if he still has that time, and notes how it went. `isAgain`: somebody
 * may have written it already, and then his own entry would seem to be in its way.
 */
export async function writeMeeting(
  booking: RelayBooking,
  { isAgain }: { readonly isAgain: boolean },
  room: RelayRoom,
): Promise<Written> {
  const { store, now, log, adapterOf, setup, calendars } = room;
  const profile = setup.agents.find(({ id }) => id === booking.agent);
  const place = placeOf(booking, setup);
  const adapter = place && adapterOf(place.account);
  const failed = async (why: string): Promise<Written> => {
    log("booking-failed", { agent: booking.agent, why });
    // Who waits is told no, and asks for another time; who was told to wait would never hear of it.
    const news = isAgain ? newsOf(booking, "failed", { calendar: place, at: now() }) : undefined;
    await store.settle(booking.requestId, "writing", { state: "failed" }, now(), news);
    calendars.forget(booking.agent);
    return "no";
  };
  if (!adapter) return failed("no-calendar");
  if (!isAgain && !(await isFree(booking, room))) return failed("busy");
  const confirm = async (standing: KeptMeeting): Promise<Written> => {
    const { id: entry, callUrl = null } = standing;
    const at = now();
    const news = newsOf({ ...booking, entry, callUrl }, "confirmed", { calendar: place, at });
    await store.settle(booking.requestId, "writing", { state: "confirmed", entry, callUrl }, at, news);
    log("booked", { agent: booking.agent });
    return "yes";
  };
  if (!profile || (isAgain && booking.start <= now())) {
    // Nobody is invited to what has begun, nor to somebody who is gone; whoever waits for it has to hear that.
    const { requestId: key, start, end } = booking;
    const found = await adapter.findMeeting(
      place.calendar,
      { key, start, end, id: undefined },
      AbortSignal.timeout(patienceMs),
    );
    const standing = found.ok && found.value?.status !== "cancelled" ? found.value : undefined;
    return standing ? confirm(standing) : failed(profile ? "too-late" : "no-agent");
  }
  const asked = { ...booking, start: booking.start / 1000, minutes: (booking.end - booking.start) / 60_000 };
  const kept = await adapter.createMeeting(
    place.calendar,
    meetingFor(asked, profile, invitationFor(setup, booking.whom)),
    AbortSignal.timeout(patienceMs),
  );
  if (!kept.ok && unclear.includes(kept.problem.code)) {
    log("booking-unclear", { agent: booking.agent, why: kept.problem.code });
    return "unclear";
  }
  if (!kept.ok) return failed(kept.problem.code);
  return confirm(kept.value);
}

/** Whether the calendars, as they are now, leave the agent that time. */
async function isFree(
  { agent: id, whom, start, end }: RelayBooking,
  { setup, agents, calendars, now }: RelayRoom,
): Promise<boolean> {
  const member = partyOf(setup, whom)?.members.find(({ profile }) => profile.id === id);
  const agent = agents.get(id);
  if (!member || !agent) return false;
  const read = await calendars.live(member.profile, { start: start - 24 * hour, end: end + 24 * hour });
  const search = { kind: member.kind, now: now(), window: { start, end: start + 1 } };
  return freeStarts({ ...agent, calendars: [...read] }, search).length > 0;
}
