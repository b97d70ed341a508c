import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";

const day = 86_400_000;

/** As tall as a line of words, in minutes. */
const least = 30;

/**
 * Where a meeting stands in a calendar: its date (days since 1970-01-01), and minutes since midnight by the clocks of a zone. One that
 * is shorter than a line of words is tall, such as what is only asked for, stands there as if it took that long.
 */
export function placeOf(
  { start, end }: Pick<MeetingView, "start" | "end">,
  timeZone: string,
): { readonly day: number; readonly from: number; readonly to: number } {
  const zone = ianaZone(timeZone) ?? utcZone;
  const local = start + zone.offsetAt(start);
  const from = Math.floor((local - Math.floor(local / day) * day) / 60_000);
  return {
    day: dayOf(start, zone),
    from,
    to: Math.min(1440, from + Math.max(least, (end - start) / 60_000)),
  };
}
