import type { Interval } from "../time/interval.ts";
import type { Zone } from "../time/zone.ts";

/** Whose calendar is read, and how: `zone` is the calendar's, `email` the agent's address, `aliases` what else he is called there. */
export type BusySource = {
  readonly zone: Zone;
  readonly email: string;
  readonly aliases?: readonly string[];
  readonly window: Interval;
};
