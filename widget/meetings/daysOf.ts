import type { OfferedSlot } from "#shared/scheduling/requests/offeredSlot.ts";

/** The offered times of one day, as a zone's clocks have it. `time`: on that clock, as the language writes it. */
export type OfferedDay = {
  readonly label: string;
  readonly full: string;
  readonly slots: readonly { readonly slot: OfferedSlot; readonly time: string }[];
};

/** Offered times by day. Where a day has the same hour twice, as clocks are put back, each says which it is. */
export function daysOf(slots: readonly OfferedSlot[], language: string, timeZone: string): OfferedDay[] {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone });
    return ([start]: OfferedSlot) => format.format(start * 1000);
  };
  const full = write({ dateStyle: "full" });
  const label = write({ weekday: "short", day: "numeric", month: "short" });
  const time = write({ timeStyle: "short" });
  const exact = write({ hour: "numeric", minute: "2-digit", timeZoneName: "short" });
  const byDay = new Map<string, OfferedSlot[]>();
  for (const slot of slots) {
    const day = full(slot);
    const others = byDay.get(day);
    if (others) others.push(slot);
    else byDay.set(day, [slot]);
  }
  return [...byDay].flatMap(([day, those]) => {
    const times = those.map(time);
    const isTwice = new Set(times).size < times.length;
    const [first] = those;
    if (!first) return [];
    return [
      {
        label: label(first),
        full: day,
        slots: those.map((slot) => ({ slot, time: (isTwice ? exact : time)(slot) })),
      },
    ];
  });
}
