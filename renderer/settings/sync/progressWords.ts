import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { sync } from "../../i18n/en/sync.ts";

/** How far a sync is: what it works at, how much of it has come, how fast, and when it will be done. */
export function progressWords(
  { step, waits, until, rows, total, rate, left }: SyncProgress,
  t: typeof sync,
  language: string,
): readonly string[] {
  const number = (value: number) => new Intl.NumberFormat(language).format(Math.round(value));
  if (waits !== undefined) {
    const time = new Intl.DateTimeFormat(language, { timeStyle: "medium" });
    return [t.waits[waits], ...(until === undefined ? [] : [t.until(time.format(until))])];
  }
  const come = total === undefined ? t.rows(number(rows)) : t.rowsOf(number(rows), number(total));
  return [
    t.steps[step],
    ...(rows > 0 || total !== undefined ? [come] : []),
    ...(rate === undefined || rate < 1 ? [] : [t.rate(number(rate))]),
    ...(left === undefined ? [] : [t.left(duration(left, language))]),
  ];
}

/** Short and never zero: "1 sec", "3 min", "2 hr". */
function duration(seconds: number, language: string): string {
  const [value, unit] =
    seconds < 60 ? [seconds, "second"] : seconds < 3600 ? [seconds / 60, "minute"] : [seconds / 3600, "hour"];
  const format = new Intl.NumberFormat(language, { style: "unit", unit: String(unit) });
  return format.format(Math.max(1, Math.ceil(Number(value))));
}
