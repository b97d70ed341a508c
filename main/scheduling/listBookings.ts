import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** With whom meetings were booked that stand, or are being written, in the order they were made. */
export function listBookings(
  _input: Parsed<"teams:bookings">,
  { store }: Pick<HandlerContext, "store">,
): Output<"teams:bookings"> {
  return store.db
    .prepare<[], { agent: string; createdAt: number }>(
      `SELECT agent, created_at AS createdAt FROM meetings
      WHERE state IN ('writing', 'booked') AND agent IS NOT NULL ORDER BY created_at, rowid`,
    )
    .all()
    .map((booking) => ({ ...booking, status: "confirmed" as const }));
}
