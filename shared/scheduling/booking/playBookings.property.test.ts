import fc from "fast-check";
import { expect, test } from "vitest";
import { agentOf, meetingOf } from "#tests/support/scheduling/agentOf.ts";
import { ask } from "#tests/support/scheduling/ask.ts";

const at = "2026-03-01T00:00:00Z";
const half = 30 * 60_000;
const nine = Date.parse("2026-03-02T09:00:00Z");
const instant = (slot: number) => new Date(nine + slot * half).toISOString();

const agent = fc.constantFrom("a", "b", "c");
const key = fc.integer({ min: 0, max: 12 }).map(String);
const slot = fc.integer({ min: 0, max: 6 });
const step = fc.oneof(
  fc.record({
    do: fc.constant("book"),
    at: fc.constant(at),
    key,
    start: slot.map(instant),
    visitor: fc.constant("v"),
  }),
  fc.record({ do: fc.constant("cancel"), at: fc.constant(at), key }),
  fc
    .record({ agent, from: slot, slots: fc.integer({ min: 0, max: 3 }) })
    .map(({ agent: id, from, slots }) => ({
      do: "block",
      agent: id,
      calendar: "main",
      start: instant(from),
      end: instant(from + slots),
    })),
);

test("no agent is ever in two places at once, and nobody's request is booked twice", () => {
  const agents = ["a", "b", "c"].map((id) => agentOf(id, "UTC", [["09:00", "13:00"]]));
  const event = meetingOf({ slotIntervalMinutes: 30 });
  const strategies = fc.constantFrom("sequential", "leastRecent", "weighted");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), strategies, (steps, strategy) => {
      const routing = {
        strategy,
        pool: agents.map(({ id }) => ({ id, weight: 1, priority: 1, addedAt: at })),
      };
      const { results } = ask("book", { event, agents, routing, steps }) as {
        results: ({ outcome: string; agent?: string } | null)[];
      };
      const taken: { agent: string; start: number; end: number; key?: string }[] = [];
      steps.forEach((one, index) => {
        const result = results[index];
        const standing = "key" in one ? taken.findIndex((other) => other.key === one.key) : -1;
        if (!("key" in one)) {
          const block = one;
          taken.push({ agent: block.agent, start: Date.parse(block.start), end: Date.parse(block.end) });
        } else if (!("start" in one)) {
          if (standing >= 0) taken.splice(standing, 1);
        } else {
          const start = Date.parse(one.start);
          const isFree = (id: string) =>
            !taken.some(
              (other) =>
                other.agent === id &&
                other.start < start + 2 * half &&
                other.end > start &&
                other.end > other.start,
            );
          if (standing >= 0) expect(result).toEqual({ outcome: "duplicate", agent: taken[standing]?.agent });
          else if (!["a", "b", "c"].some(isFree)) expect(result).toEqual({ outcome: "conflict" });
          else {
            expect(result?.outcome).toBe("booked");
            expect(isFree(result?.agent ?? "")).toBe(true);
            taken.push({ agent: result?.agent ?? "", start, end: start + 2 * half, key: one.key });
          }
        }
      });
    }),
  );
});
