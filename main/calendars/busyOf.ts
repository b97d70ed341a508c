import { type BusyProvider, readBusy } from "#shared/scheduling/busy/readBusy.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import type { BusyQuery } from "./CalendarAdapter.ts";
import { CalendarFailure } from "./CalendarFailure.ts";

/** The busy times in a service's answer. @throws {CalendarFailure} `bad-answer` when it does not say all of them */
export function busyOf(
  provider: BusyProvider,
  payload: unknown,
  { zone, window, tentativeBlocks }: BusyQuery,
  email: string,
  aliases: readonly string[] = [],
): readonly Interval[] {
  const known = ianaZone(zone);
  const { failed, busy } = known
    ? readBusy(provider, payload, { zone: known, email, aliases, window, tentativeBlocks })
    : { failed: true, busy: [] };
  if (!failed) return busy;
  throw new CalendarFailure({
    code: "bad-answer",
    message: known
      ? "The calendar holds something that cannot be read."
      : "Nobody knows the calendar's time zone.",
    ...(known ? {} : { detail: zone }),
  });
}
