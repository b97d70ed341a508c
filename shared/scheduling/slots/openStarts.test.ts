import { expect, test } from "vitest";
import { agentOf, calendarOf, timed } from "#tests/support/scheduling/agentOf.ts";
import { everyZone } from "#tests/support/scheduling/everyZone.ts";
import { found, starts } from "#tests/support/scheduling/slotsOf.ts";

const nine = [["09:00", "12:00"]] as const;
const monday = "2026-03-02T00:00:00Z";

everyZone(() => {
  test("notice: exactly as long before is enough, and nothing is offered in the past", () => {
    const agent = agentOf("a", "UTC", nine);
    const event = { minimumNoticeMinutes: 60 };
    expect(starts(agent, monday, { event, now: "2026-03-02T09:00:00Z" })).toEqual(["10:00", "11:00"]);
    expect(starts(agent, monday, { event, now: "2026-03-02T09:00:01Z" })).toEqual(["11:00"]);
    expect(starts(agent, monday, { now: "2026-03-02T10:00:00Z" })).toEqual(["10:00", "11:00"]);
    expect(
      starts(agent, monday, { now: "2026-03-02T10:10:00Z", event: { slotIntervalMinutes: 30 } }),
    ).toEqual(["10:30", "11:00"]);
  });

  test("notice counts elapsed minutes over a change of clocks", () => {
    const agent = agentOf("a", "America/New_York", [["09:00", "11:00"]]);
    const event = { minimumNoticeMinutes: 1440 };
    expect(starts(agent, "2026-03-08T00:00:00Z", { event, now: "2026-03-07T14:00:00Z" })).toEqual(["14:00"]);
  });

  test("the days ahead are the agent's dates", () => {
    const agent = agentOf("a", "Asia/Tokyo", [["08:00", "10:00"]]);
    const all = (days: number) =>
      found(agent, "2026-03-01T00:00:00Z", "2026-03-09T00:00:00Z", {
        now: "2026-03-01T16:00:00Z",
        event: { bookingWindowDays: days },
      }).slots.map(({ start }) => start.slice(5, 13));
    expect(all(0)).toEqual(["03-01T23", "03-02T00"]);
    expect(all(1)).toEqual(["03-01T23", "03-02T00", "03-02T23", "03-03T00"]);
  });

  test("a day that has all the bookings it may have is full, by the agent's date", () => {
    const booking = (start: string, more: object = {}) => timed(start, start, { booking: true, ...more });
    const agent = (events: object[]) =>
      agentOf("a", "America/New_York", [["09:00", "11:00"]], { calendars: [calendarOf(events)] });
    const event = { maxPerDay: 2 };
    const late = booking("2026-03-03T04:30:00Z");
    const noon = booking("2026-03-02T17:00:00Z");
    expect(starts(agent([late, noon]), monday, { event })).toEqual([]);
    expect(starts(agent([late, noon]), "2026-03-03T00:00:00Z", { event })).toEqual(["14:00", "15:00"]);
    expect(
      starts(agent([late, booking("2026-03-02T17:00:00Z", { status: "cancelled" })]), monday, { event }),
    ).toHaveLength(2);
    expect(
      starts(agent([late, timed("2026-03-02T17:00:00Z", "2026-03-02T17:00:00Z")]), monday, { event }),
    ).toHaveLength(2);
  });
});
