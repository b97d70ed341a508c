import { readDate } from "./readDate.ts";

const pattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/i;

/**
 * Milliseconds since the epoch of an instant such as `2026-03-08T09:00:00-05:00`; null if it is none. One without an offset is
 * none either, unless `local` says what instant a local time (milliseconds, as if in UTC) is.
 */
export function readInstant(text: string, local?: (wall: number) => number | null): number | null {
  const found = pattern.exec(text);
  const day = found && readDate(found[1] ?? "");
  if (!found || day === null) return null;
  const number = (group: number) => Number(found[group] ?? 0);
  const fraction = Math.floor(Number(`0.${found[5] ?? 0}`) * 1000);
  const wall = day * 86_400_000 + ((number(2) * 60 + number(3)) * 60 + number(4)) * 1000 + fraction;
  if (found[6]) return wall;
  if (found[7] === undefined) return local ? local(wall) : null;
  const offset = (number(8) * 60 + number(9)) * 60_000;
  return found[7] === "-" ? wall + offset : wall - offset;
}
