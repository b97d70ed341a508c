type Ranges = readonly (readonly [string, string])[];

/** A calendar of UTC that is looked at and could be read. */
export function calendarOf(events: readonly object[] = [], more: object = {}) {
  return { id: "main", timeZone: "UTC", checkForConflicts: true, status: "ok", error: null, events, ...more };
}

/** An agent in `timeZone` who works in these ranges every day. */
export function agentOf(id: string, timeZone: string, ranges: Ranges, more: object = {}) {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  return {
    id,
    timeZone,
    workingHours: Object.fromEntries(days.map((day) => [day, ranges])),
    dateOverrides: {},
    calendars: [calendarOf()],
    ...more,
  };
}

/** An entry of a calendar that keeps its time, unless `more` says otherwise. */
export function timed(start: string, end: string, more: object = {}) {
  return {
    kind: "timed",
    start,
    end,
    showAs: "busy",
    status: "confirmed",
    response: "accepted",
    booking: false,
    ...more,
  };
}

/** An entry of whole days; the last date is exclusive. */
export function allDay(startDate: string, endDate: string, more: object = {}) {
  return { ...timed("", "", more), kind: "allDay", startDate, endDate, start: undefined, end: undefined };
}

/** An hour on the hour, without buffers, notice or limits, unless `more` says otherwise. */
export function meetingOf(more: object = {}) {
  return {
    durationMinutes: 60,
    slotIntervalMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    bookingWindowDays: null,
    maxPerDay: null,
    tentativeBlocks: true,
    ...more,
  };
}
