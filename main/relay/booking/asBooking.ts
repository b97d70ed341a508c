import type { Booking } from "#shared/scheduling/booking/booking.ts";
import type { VisitorBooking } from "#shared/scheduling/routing/plan/routeVisitor.ts";
import type { RelayBooking } from "../storage/RelayBooking.ts";

/** A booking as routing and slots know it. One that is being written takes the agent's time like one that stands. */
export function asBooking({
  requestId,
  agent,
  start,
  end,
  createdAt,
  state,
  email,
}: RelayBooking): Booking & VisitorBooking {
  const status = state === "writing" || state === "confirmed" ? "confirmed" : "cancelled";
  return { key: requestId, agent, start, end, createdAt, status, email };
}
