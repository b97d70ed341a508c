import { wallClock } from "./wallClock.ts";

/** The wall clock of an instant. `day`: days since 1970-01-01; `minute`: since midnight; `weekday`: 0 is Sunday. */
export type ZonedTime = { readonly day: number; readonly minute: number; readonly weekday: number };

/** Reads the wall clock of a zone at an instant (milliseconds since the epoch). */
export function zonedTime(instant: number, timeZone: string): ZonedTime {
  const wall = wallClock(instant, timeZone);
  const day = Math.floor(wall / 86_400_000);
  return { day, minute: Math.floor(wall / 60_000) - day * 1440, weekday: (((day + 4) % 7) + 7) % 7 };
}
