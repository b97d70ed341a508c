import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { isUnread } from "#shared/scheduling/slots/isUnread.ts";
import type { BusyReading } from "./CalendarAdapter.ts";
import { readCalendars } from "./readCalendars.ts";

const hour = { start: 1000, end: 2000 };
const free: BusyReading = { failed: false, busy: [hour] };
const read = (calendar: string, readBusy: (signal?: AbortSignal) => Promise<BusyReading>) => ({
  calendar,
  zone: "Europe/Berlin",
  window: { start: 0, end: 5000 },
  tentativeBlocks: true,
  adapter: { readBusy: (_: unknown, signal?: AbortSignal) => readBusy(signal) },
});

test("calendars are read at once; one that does not answer in time is out, the others go on", async () => {
  let atOnce = 0;
  let most = 0;
  const good = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await setTimeout(5);
    atOnce -= 1;
    return free;
  };
  const refused: BusyReading = { failed: true, reason: { code: "sign-in", message: "Sign in again." } };
  const calendars = await readCalendars(
    [
      read("a", good),
      read("b", () => new Promise(() => undefined)),
      read("c", good),
      read("d", async () => refused),
    ],
    200,
  );
  expect(calendars.map(({ id, status }) => [id, status])).toEqual([
    ["a", "ok"],
    ["b", "error"],
    ["c", "ok"],
    ["d", "error"],
  ]);
  expect(calendars.map(({ error }) => error)).toMatchObject([
    undefined,
    { code: "timeout" },
    undefined,
    { code: "sign-in" },
  ]);
  expect(calendars[0]?.events).toEqual([{ kind: "timed", ...hour, booking: false }]);
  expect(calendars.map((one) => isUnread({ calendars: [one] }))).toEqual([false, true, false, true]);
  expect(most).toBe(2);
});
