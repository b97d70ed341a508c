import { expect, test } from "vitest";
import { ask } from "#tests/support/scheduling/ask.ts";

type Member = { id: string; weight?: number; priority?: number; addedAt?: string };

const day = (date: number) => `2026-03-${String(date).padStart(2, "0")}T00:00:00Z`;
const pool = (...members: Member[]) =>
  members.map((one) => ({ weight: 100, priority: 2, addedAt: day(1), ...one }));
const five = pool(...["1", "2", "3", "4", "5"].map((id) => ({ id })));
const booking = (agent: string, date: number, status = "confirmed") => ({
  agent,
  createdAt: day(date),
  status,
});
const times = (agent: string, count: number, date = 2) =>
  Array.from({ length: count }, () => booking(agent, date));

function next(strategy: string, more: object): unknown {
  const input = { strategy, pool: five, history: [], countSince: null, calibrateNewAgents: false, ...more };
  const available = "available" in more ? more.available : input.pool.map(({ id }) => id);
  return (ask("route", { ...input, available }) as { agent: string | null }).agent;
}

test.each<[string, object[], string[], string | null]>([
  ["nobody booked yet: the first candidate", [], ["2", "3"], "2"],
  ["after agent 3 comes 4", [booking("3", 2)], ["1", "2", "3", "4", "5"], "4"],
  ["after 4 comes 5", [booking("4", 2)], ["1", "2", "3", "4", "5"], "5"],
  ["after 5 comes 1", [booking("5", 2)], ["1", "2", "3", "4", "5"], "1"],
  ["who is not available is passed over", [booking("3", 2)], ["1", "3"], "1"],
  ["he himself comes last", [booking("3", 2)], ["3"], "3"],
  ["the newest counts, wherever it stands", [booking("3", 9), booking("1", 2)], ["1", "2", "3", "4"], "4"],
  ["of two at one moment the later one", [booking("1", 2), booking("3", 2)], ["1", "2", "3", "4"], "4"],
  ["what was cancelled does not count", [booking("3", 2), booking("4", 3, "cancelled")], ["4", "5"], "4"],
  ["nor what is pending", [booking("1", 2), booking("4", 3, "pending")], ["2", "5"], "2"],
  ["an agent no longer in the pool: the first", [booking("3", 2), booking("gone", 3)], ["2", "5"], "2"],
  ["nobody available", [], [], null],
  ["nobody of the pool available", [], ["x"], null],
])("in turn: %s", (_, history, available, expected) => {
  expect(next("sequential", { history, available })).toBe(expected);
});

test("in turn: nothing else counts", () => {
  const members = pool(
    { id: "a", priority: 1 },
    { id: "b", weight: 1 },
    { id: "c", priority: 9, weight: 900 },
  );
  expect(next("sequential", { pool: members, history: [booking("a", 2)] })).toBe("b");
});

test("a run of bookings goes round", () => {
  const available = ["1", "2", "3", "4", "5"];
  const steps = [3, 4, 5, 6].map((date) => ({ at: day(date), available }));
  const input = { strategy: "sequential", pool: five, countSince: null, calibrateNewAgents: false };
  expect(ask("routeSequence", { ...input, history: [booking("3", 2)], steps })).toEqual({
    agents: ["4", "5", "1", "2"],
  });
});

test.each<[string, Member[], object[], string]>([
  ["the highest priority first", [{ id: "a" }, { id: "b", priority: 3 }], [booking("b", 9)], "b"],
  ["never booked comes first", [{ id: "a" }, { id: "b" }], [booking("a", 2)], "b"],
  [
    "then the oldest last booking",
    [{ id: "a" }, { id: "b" }],
    [booking("a", 2), booking("b", 3), booking("a", 4)],
    "b",
  ],
  ["then pool order", [{ id: "b" }, { id: "a" }], [], "b"],
])("least recent: %s", (_, members, history, expected) => {
  expect(next("leastRecent", { pool: pool(...members), history })).toBe(expected);
});

test.each<[string, Member[], object[], object, string]>([
  [
    "the largest shortfall",
    [
      { id: "a", weight: 60 },
      { id: "b", weight: 40 },
    ],
    [booking("a", 2)],
    {},
    "b",
  ],
  [
    "then the largest weight",
    [
      { id: "a", weight: 40 },
      { id: "b", weight: 60 },
    ],
    [],
    {},
    "b",
  ],
  ["then priority", [{ id: "a" }, { id: "b", priority: 3 }], [], {}, "b"],
  [
    "then the last booking, of any age",
    [{ id: "a" }, { id: "b" }],
    [booking("b", 2), booking("a", 3)],
    { countSince: day(20) },
    "b",
  ],
  [
    "exactly where doubles are not: 6, 3 and 1 of ten",
    [
      { id: "a", weight: 60, priority: 1 },
      { id: "b", weight: 30 },
      { id: "c", weight: 10, priority: 3 },
    ],
    [...times("a", 6), ...times("b", 3), ...times("c", 1)],
    {},
    "a",
  ],
  [
    "decimals are what they say",
    [
      { id: "a", weight: 0.1 },
      { id: "b", weight: 0.2 },
    ],
    [...times("a", 1), ...times("b", 2)],
    {},
    "b",
  ],
  [
    "who is not available counts all the same",
    [{ id: "a" }, { id: "b" }, { id: "c" }],
    [...times("a", 3), booking("b", 2)],
    { available: ["a", "b"] },
    "b",
  ],
  [
    "only since then",
    [{ id: "a" }, { id: "b" }],
    [...times("a", 5, 2), booking("b", 10)],
    { countSince: day(10) },
    "a",
  ],
  [
    "what strangers got does not count",
    [
      { id: "a", weight: 1 },
      { id: "b", weight: 3 },
    ],
    [...times("x", 9), ...times("b", 3)],
    {},
    "a",
  ],
])("weighted: %s", (_, members, history, more, expected) => {
  expect(next("weighted", { pool: pool(...members), history, ...more })).toBe(expected);
});

test("weighted: without weights nobody is behind by a share", () => {
  const members = pool({ id: "a", weight: 0 }, { id: "b", weight: 0 });
  expect(next("weighted", { pool: members, history: [booking("a", 2)] })).toBe("b");
});

test("weighted: whoever came later is taken to have had the mean of what the others had", () => {
  const members = pool({ id: "a" }, { id: "b" }, { id: "new", addedAt: day(10) });
  const history = [...times("a", 5), ...times("b", 4), booking("new", 11)];
  const share = (more: object) => next("weighted", { pool: members, history, ...more });
  expect(share({})).toBe("new");
  // 5, 4 and 1 + 9/2
  expect(share({ calibrateNewAgents: true })).toBe("b");
  // what was booked at the moment of joining is not before it
  const together = [...times("a", 5, 10), ...times("b", 4, 10), booking("new", 11)];
  expect(next("weighted", { pool: members, history: together, calibrateNewAgents: true })).toBe("new");
});

test("weighted: what was booked at the very beginning of the count is counted", () => {
  const members = pool({ id: "a" }, { id: "b" });
  const history = [booking("b", 12), booking("a", 10), booking("a", 11)];
  expect(
    next("weighted", { pool: members, history: [...history, booking("b", 9)], countSince: day(10) }),
  ).toBe("b");
  expect(next("weighted", { pool: members, history: history.slice(0, 2), countSince: day(10) })).toBe("a");
  expect(next("weighted", { pool: members, history: [booking("b", 10)], countSince: day(10) })).toBe("a");
});

test("weighted: what strangers got is nobody's head start", () => {
  const members = pool({ id: "a" }, { id: "new", addedAt: day(10) });
  const history = [...times("x", 9), booking("a", 11), booking("a", 12)];
  expect(next("weighted", { pool: members, history, calibrateNewAgents: true })).toBe("new");
});
