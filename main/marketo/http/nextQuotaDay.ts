import { centralDay } from "./centralDay.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * The next instant at which a used-up quota may be whole again: midnight in Central time. Marketo's documentation also calls
 * it CST, which in summer is an hour later, so that there are two such instants a day then: 05:00 and 06:00 UTC.
 */
export function nextQuotaDay(now: number): number {
  const five = nextAt(5, now);
  const six = nextAt(6, now);
  const isMidnight = centralDay(five) !== centralDay(five - 1);
  return isMidnight ? Math.min(five, six) : six;
}

/** The next time that it is a full hour of UTC; later than `now`. */
function nextAt(hour: number, now: number): number {
  const today = Math.floor(now / day) * day + hour * 60 * 60 * 1000;
  return today > now ? today : today + day;
}
