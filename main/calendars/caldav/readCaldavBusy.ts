import { calendarQuery } from "tsdav";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { busyOf } from "../busyOf.ts";
import type { BusyQuery } from "../CalendarAdapter.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { toFailure } from "./toFailure.ts";

const day = 86_400_000;

/**
 * The busy times of a calendar. Servers expand series badly or not at all, and some forget them when they are asked for a range
 * of time: the entries of the range are asked for, and all series, and expanded here. `addressesOf`: what the server calls `user`;
 * asked where somebody was invited to anything.
 *
 * @throws {CalendarFailure}
 */
export async function readCaldavBusy(
  query: BusyQuery,
  { user, addressesOf }: { readonly user: string; readonly addressesOf: () => Promise<readonly string[]> },
  fetch: typeof globalThis.fetch,
): Promise<readonly Interval[]> {
  const { calendar, window } = query;
  const range = {
    // Times without a zone are up to a day off in the server's eyes.
    "time-range": { _attributes: { start: stamp(window.start - day), end: stamp(window.end + day) } },
  };
  const series = { "prop-filter": { _attributes: { name: "RRULE" } } };
  try {
    const answers = await Promise.all([range, series].map((filter) => ask(calendar, filter, fetch)));
    const texts = [...new Map(answers.flatMap((entries) => [...entries])).values()];
    const aliases = texts.some((text) => /^attendee[;:]/im.test(text)) ? await addressesOf() : [];
    return busyOf("ics", texts, query, user, aliases);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The calendar objects that a filter lets through, by their addresses. */
async function ask(
  url: string,
  filter: object,
  fetch: typeof globalThis.fetch,
): Promise<Map<string, string>> {
  const answers = await calendarQuery({
    url,
    depth: "1",
    props: { "d:getetag": {}, "c:calendar-data": {} },
    filters: {
      "comp-filter": {
        _attributes: { name: "VCALENDAR" },
        "comp-filter": { _attributes: { name: "VEVENT" }, ...filter },
      },
    },
    fetch,
  });
  return new Map(
    answers.map(({ href, props }) => {
      const data: unknown = props?.calendarData?._cdata ?? props?.calendarData;
      if (href === undefined || typeof data !== "string")
        throw new CalendarFailure({
          code: "bad-answer",
          message: "The server does not tell what is in the calendar.",
        });
      return [href, data];
    }),
  );
}

/** As iCalendar writes an instant: 20260309T140000Z. */
function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
