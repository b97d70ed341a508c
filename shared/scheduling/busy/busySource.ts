import type { Interval } from "../time/interval.ts";
import type { Zone } from "../time/zone.ts";

/** Whose calendar is read, and how: `zone` is the calendar's, `email` the agent's address. */
export type BusySource = { readonly zone: Zone; readonly email: string; readonly window: Interval };
