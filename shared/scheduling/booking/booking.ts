import type { PastBooking } from "../routing/pastBooking.ts";

/** A meeting that was booked. `key`: of the request that booked it; `start`, `end`, `createdAt`: milliseconds since the epoch. */
export type Booking = PastBooking & {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly status: "confirmed" | "cancelled";
};
