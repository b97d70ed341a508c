import { wallClock } from "./wallClock.ts";

/** A date (`day`: days since 1970-01-01) or an instant (milliseconds since the epoch). */
export type Moment = { readonly day: number } | { readonly instant: number };

const pattern =
  /^([1-9]\d{3})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?)?$/;

/**
 * Reads `2026-03-01`, or an instant such as `2026-03-01T09:30:00Z` or `…+0200`; one without an offset is the wall clock
 * of `timeZone`. Null for anything else, days that do not exist included.
 */
export function parseMoment(text: string, timeZone: string): Moment | null {
  const found = pattern.exec(text.trim());
  if (!found) return null;
  const number = (group: number) => Number(found[group] ?? 0);
  const month = number(2);
  const date = number(3);
  const midnight = Date.UTC(number(1), month - 1, date);
  if (new Date(midnight).getUTCMonth() !== month - 1 || date < 1) return null;
  if (found[4] === undefined) return { day: midnight / 86_400_000 };
  const [hour, minute, second] = [number(4), number(5), number(6)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const fraction = Math.floor(Number(`0.${found[7] ?? 0}`) * 1000);
  const wall = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  if (found[8]) return { instant: wall };
  if (found[9]) {
    const offset = (Number(found[10]) * 60 + Number(found[11])) * 60_000;
    return { instant: found[9] === "-" ? wall + offset : wall - offset };
  }
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return { instant: guess + (wall - wallClock(guess, timeZone)) };
}
