import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import { decideVisit } from "#shared/scheduling/requests/decideVisit.ts";
import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { RoutedVisitor } from "#shared/scheduling/routing/plan/routeVisitor.ts";
import type { BookingDesk, Circle } from "./BookingDesk.ts";
import { findAlternatives } from "./findAlternatives.ts";
import { findSame } from "./findSame.ts";
import { findWritten } from "./findWritten.ts";
import type { WritingRecord } from "./MeetingRecord.ts";
import { resumeMeeting } from "./resumeMeeting.ts";
import { writeMeeting } from "./writeMeeting.ts";

/**
 * A request, and what is known of whoever asks. `askedAt`: when it was made, in milliseconds since the epoch, where that was not now: it
 * tells how much notice was given.
 */
export type MeetingOrder = {
  readonly request: MeetingRequest;
  readonly askedAt?: number;
  readonly context: RoutedVisitor["context"];
};

const day = 86_400_000;
/** How far ahead other times are looked for. */
const ahead = 7 * day;
const invalid: BookingAnswer = { state: "rejected", reason: "invalid" };
const unavailable: BookingAnswer = { state: "rejected", reason: "unavailable" };

/**
 * Books a meeting, or says why not. However often, and after whatever crash, the same request is asked for, it is one meeting.
 * `unavailable` is not final: nobody can say yet, and it is to be asked again. Throws only what the records throw.
 */
export async function bookMeeting(order: MeetingOrder, desk: BookingDesk): Promise<BookingAnswer> {
  const { request } = order;
  if (!isOffered(desk.key, request, request.sig)) return invalid;
  const circle = desk.circleOf(request.whom);
  const known = desk.records.find(request.requestId);
  // What is about to be written may stand in a calendar, also once whoever was asked for is gone.
  if (!circle && known?.state !== "writing") return invalid;
  const agents = new Set(circle?.members.map(({ id }) => id));
  // Whoever it was given to before a crash may be in the circle no more.
  if (known && "agent" in known) agents.add(known.agent);
  return desk.turns([...agents], () => inTurn(order, circle, desk));
}

async function inTurn(
  { request, context, askedAt }: MeetingOrder,
  circle: Circle | undefined,
  desk: BookingDesk,
): Promise<BookingAnswer> {
  const { records, now } = desk;
  const known = await resumeMeeting(request, circle?.members ?? [], desk);
  if (known === "nobody-knows") return unavailable;
  if (known !== "not-written") return known;
  if (!circle || circle.members.length === 0) return unavailable;

  const start = request.start * 1000;
  // Who asks again, in whatever way, means the same one.
  const same = findSame(request, records);
  if (same) {
    const answer = await resumeMeeting({ ...request, requestId: same.key }, circle.members, desk);
    if (answer !== "not-written") return answer === "nobody-knows" ? unavailable : answer;
  }

  const passedOver = new Set<string>();
  const visitor = { email: request.email, context };
  for (;;) {
    const window = { start: Math.min(now(), start) - day, end: Math.max(now(), start) + ahead };
    const candidates = await Promise.all(
      circle.members
        .filter(({ id }) => !passedOver.has(id))
        .map(async ({ id, kind }) => ({
          agent: await desk.readAgent(id, window),
          kind: { ...kind, durationMinutes: request.minutes },
        })),
    );
    const bookings = records.bookings();
    const world = { candidates, plan: circle.plan, bookings };
    const common = { request, start, end: start + request.minutes * 60_000, createdAt: now() };
    if (passedOver.size === 0) {
      const elsewhere = await findWritten(common, world, circle.members, desk);
      if (elsewhere === "nobody-knows") return unavailable;
      if (elsewhere !== "not-written") return elsewhere;
    }
    const noticed = start > now() ? Math.min(now(), askedAt ?? now()) : now();
    const decided = decideVisit(world, { start, visitor }, noticed);
    if (decided.outcome === "unavailable") return unavailable;
    if (decided.outcome !== "booked") {
      const isTaken = decided.outcome === "conflict" || passedOver.size > 0;
      const reason = isTaken ? "taken" : "invalid";
      records.settle({ state: "rejected", ...common, reason });
      return { state: "rejected", reason, ...findAlternatives(request, world, desk) };
    }
    const { agent } = decided;
    const written = desk.calendarOf(agent);
    const record: WritingRecord | undefined = written && {
      state: "writing",
      ...common,
      agent,
      calendar: written.ref,
    };
    const before = candidates.find((one) => one.agent.id === agent)?.agent;
    if (record && records.begin(record)) {
      const answer = await writeMeeting(record, circle.members, desk, before);
      if (answer === "nobody-knows") return unavailable;
      if (answer !== "not-written") return answer;
    }
    passedOver.add(agent);
  }
}
