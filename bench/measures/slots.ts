import type { Agent } from "#shared/scheduling/availability/agent.ts";
import { findSlots } from "#shared/scheduling/slots/findSlots.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";

const minute = 60_000;
const day = 1440 * minute;
const rounds = 15;
const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
];
/** A change of clocks of Europe lies within the month, one of America just before it. */
const begin = Date.UTC(2026, 2, 9);

/** Milliseconds to find the slots of 50 agents over 30 days, every 15 minutes, among 500 entries in the calendars of each. */
export const slots: Measure = {
  id: "slots",
  async run() {
    const times = Array.from({ length: rounds }, (_, round) => {
      const agents = Array.from({ length: 50 }, (__, index) => agentOf(index, round));
      const from = performance.now();
      const found = findSlots(agents, {
        now: begin,
        window: { start: begin, end: begin + 30 * day },
        kind: {
          durationMinutes: 30,
          slotIntervalMinutes: 15,
          bufferBeforeMinutes: 5,
          bufferAfterMinutes: 5,
          minimumNoticeMinutes: 1440,
          bookingWindowDays: 60,
          maxPerDay: 8,
          tentativeBlocks: true,
        },
      });
      const time = performance.now() - from;
      if (found.slots.length < 1000) throw new Error(`only ${found.slots.length} slots were found`);
      return time;
    });
    const [first = 0] = times;
    return [
      {
        name: "slots of 50 agents, 30 days",
        value: median(times),
        unit: "ms",
        budget: { atMost: 60 },
        detail: `the first time ${first.toFixed(1)} ms, with the zones looked up`,
      },
    ];
  },
};

/** Eight hours a day with a break, and 500 entries strewn over the month. */
function agentOf(index: number, round: number): Agent {
  const hours = [
    [540, 750],
    [810, 1050],
  ] satisfies [number, number][];
  const events = Array.from({ length: 500 }, (_, n) => {
    const start = begin + (((n * 7919 + index * 104_729 + round * 31) % 2880) * 15 - 60) * minute;
    return {
      kind: "timed" as const,
      start,
      end: start + (15 + (n % 3) * 15) * minute,
      showAs: n % 10 === 0 ? "free" : "busy",
      status: "confirmed",
      response: "accepted",
      booking: n % 25 === 0,
    };
  });
  return {
    id: `agent-${index}`,
    timeZone: ianaZone(zones[index % zones.length] ?? "UTC") ?? utcZone,
    workingHours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
    dateOverrides: {},
    calendars: [{ id: "main", timeZone: utcZone, checkForConflicts: true, status: "ok", events }],
  };
}
