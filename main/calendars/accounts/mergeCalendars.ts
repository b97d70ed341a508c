import type { AccountCalendar, CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { ProviderCalendar } from "../ProviderCalendar.ts";

/**
 * What a service says of its calendars, with what the user has chosen of them. Of a new account the main one is looked at and written
 * to. One that is gone, but counts, stays: it cannot be read, and that is to be seen.
 */
export function mergeCalendars(
  {
    calendars: known,
    writesTo,
  }: Pick<CalendarAccount, "calendars"> & { readonly writesTo?: string | undefined },
  found: readonly ProviderCalendar[],
): Pick<CalendarAccount, "calendars" | "writesTo"> {
  const isNew = known.length === 0;
  const chosen = new Set(known.flatMap(({ id, looked }) => (looked ? [id] : [])));
  const there = found.map(
    (one): AccountCalendar => ({ ...one, looked: isNew ? one.isMain : chosen.has(one.id) }),
  );
  const gone = known.filter(
    (one) => (one.looked || one.id === writesTo) && !found.some(({ id }) => id === one.id),
  );
  const calendars = [...there, ...gone];
  const first =
    calendars.find(({ isMain, canWrite }) => isMain && canWrite) ??
    calendars.find(({ canWrite }) => canWrite);
  const target = isNew ? first?.id : writesTo;
  return { calendars, ...(target === undefined ? {} : { writesTo: target }) };
}
