import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarketoPayload } from "#shared/site/marketoPayload.ts";
import { payloadOf } from "./payloadOf.ts";

const begun = {
  v: 1,
  id: "c.1",
  conversation: "c",
  dialogue: "welcome",
  at: "2026-01-01T00:00:00.000Z",
} as const;

test("what finds room is told as it is", () => {
  const payload: MarketoPayload = { ...begun, events: [["e1", "answered", 5, "q1", "Yes"]] };
  expect(JSON.parse(payloadOf(payload))).toEqual(payload);
});

test("of many events the latest are told, in 2,000 bytes at most, and how many are not", () => {
  const said = fc.string({ unit: "binary", maxLength: 200 });
  const event = fc.tuple(fc.uuid(), fc.constant("answered"), fc.nat(), fc.constant("q1"), said);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const json = payloadOf({ ...begun, events });
      expect(new TextEncoder().encode(json).length).toBeLessThanOrEqual(2000);
      const { events: told, left = 0 }: MarketoPayload = JSON.parse(json);
      expect(left + told.length).toBe(events.length);
      expect(told.map(([id]) => id)).toEqual(events.slice(left).map(([id]) => id));
      const one = events[left - 1];
      const longer =
        one && JSON.stringify({ ...begun, events: events.slice(left - 1), left: left - 1 || undefined });
      if (longer !== undefined) expect(new TextEncoder().encode(longer).length).toBeGreaterThan(2000);
    }),
  );
});

test("a request for a meeting is told however much was said after it", () => {
  const asked = ["e0", "meetingRequested", 5, "m", "x".repeat(900)] as const;
  const said = Array.from(
    { length: 30 },
    (_, at) => [`e${at + 1}`, "answered", 6, "q", "y".repeat(200)] as const,
  );
  const { events, left }: MarketoPayload = JSON.parse(payloadOf({ ...begun, events: [asked, ...said] }));
  expect(events[0]).toEqual(asked);
  expect(events.slice(1)).toEqual(said.slice(left));
});
