import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateOf } from "#tests/support/candidateOf.ts";
import type { AttributeTest, Condition } from "../dialogue/condition.ts";
import { evaluateCondition } from "../dialogue/evaluateCondition.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import type { Candidate } from "./candidate.ts";
import { implies } from "./implies.ts";
import { matchesPages } from "./matchesPages.ts";
import { matchesSchedule } from "./matchesSchedule.ts";
import { pagesWithin } from "./pagesWithin.ts";
import { patternWithin } from "./patternWithin.ts";
import { scheduleWithin } from "./scheduleWithin.ts";
import { winnerOver } from "./winnerOver.ts";

type Schedule = NonNullable<Targeting["schedule"]>;

describe("a dialogue that always wins", () => {
  const state: Condition = { attribute: "lead.state", is: ["CA"] };
  const lower = candidateOf("b", {
    pages: { include: ["https://acme.com/pricing*"], exclude: [] },
    audience: state,
  });

  test.each<[string, Candidate, boolean]>([
    ["everywhere", candidateOf("a"), true],
    ["on a wider page", candidateOf("a", { pages: { include: ["*.acme.com"], exclude: [] } }), true],
    [
      "for more people",
      candidateOf("a", { audience: { any: [state, { attribute: "x", isEmpty: true }] } }),
      true,
    ],
    ["behind it", candidateOf("c"), false],
    ["with a lower priority", candidateOf("a", {}, { priority: 11 }), false],
    ["with a higher priority", candidateOf("c", {}, { priority: 9 }), true],
    ["that is paused", candidateOf("a", {}, { status: "paused" }), false],
    ["that ends", candidateOf("a", { frequency: { mode: "untilCompleted" } }), false],
    ["that waits", candidateOf("a", { events: [{ type: "exitIntent" }] }), false],
    [
      "not on all its pages",
      candidateOf("a", { pages: { include: ["*"], exclude: ["acme.com/pricing/x"] } }),
      false,
    ],
    ["not at all times", candidateOf("a", { schedule: { days: ["mon"] } }), false],
    ["for others", candidateOf("a", { audience: { none: [state] } }), false],
  ])("%s", (_what, other, expected) => {
    expect(winnerOver(lower, [lower, other])?.id).toBe(expected ? other.id : undefined);
  });
});

const hosts = ["acme.com", "*.acme.com", "eu.acme.com", "*.eu.acme.com", "*"];
const pattern = fc
  .tuple(
    fc.constantFrom("", "https://", "http://", "*://"),
    fc.constantFrom(...hosts),
    fc.constantFrom("", ":8080", ":443"),
    fc.constantFrom("", "/", "/*", "/a", "/a/", "/a*", "/a/*", "/*b", "/a*b", "/*a*", "/%61"),
    fc.constantFrom("", "?x=1", "?x=*", "?x=1&y=2", "?y=2"),
  )
  .map((parts) => parts.join(""));
const patternOrAll = fc.oneof({ weight: 5, arbitrary: pattern }, fc.constantFrom("*", "no page at all"));
const url = fc
  .tuple(
    fc.constantFrom("https://", "http://", "file://"),
    fc.constantFrom("acme.com", "eu.acme.com", "www.eu.acme.com", "other.example"),
    fc.constantFrom("", ":8080", ":443", ":80"),
    fc.constantFrom("", "/", "/a", "/a/", "/ab", "/a/b", "/b", "/xaby"),
    fc.constantFrom("", "?x=1", "?y=2&x=1", "?x=", "?x=12"),
  )
  .map((parts) => parts.join(""));

test("a pattern within another covers no page that the other does not", () => {
  fc.assert(
    fc.property(patternOrAll, patternOrAll, url, (inner, outer, page) => {
      const covers = (one: string) => matchesPages({ include: [one], exclude: [] }, page);
      if (patternWithin(inner, outer) && covers(inner)) expect(covers(outer)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["https://acme.com/a/b", "*.acme.com"],
  ["acme.com/a*b", "acme.com/a*"],
  ["acme.com?x=1&y=2", "acme.com?x=*"],
  ["acme.com/%61", "acme.com/a"],
])("%s is seen to lie within %s", (inner, outer) => {
  expect(patternWithin(inner, outer)).toBe(true);
});

const patterns = fc.array(patternOrAll, { maxLength: 3 });
test("pages within others are all among them", () => {
  const pages = fc.record({ include: patterns, exclude: patterns });
  fc.assert(
    fc.property(pages, pages, url, (inner, outer, page) => {
      if (pagesWithin(inner, outer) && matchesPages(inner, page))
        expect(matchesPages(outer, page)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

const words = fc.array(fc.constantFrom("a", "ab", "5"), { minLength: 1, maxLength: 3 });
const number = fc.integer({ min: 0, max: 9 });
const leaf: fc.Arbitrary<Condition> = fc
  .oneof(
    fc.record({ is: words }),
    fc.record({ isNot: words }),
    fc.record({ contains: words }),
    fc.record({ notContains: words }),
    fc.record({ startsWith: words }),
    fc.constant({ isEmpty: true as const }),
    fc.constant({ isNotEmpty: true as const }),
    fc.record({ greaterThan: number }),
    fc.record({ atLeast: number }),
    fc.record({ lessThan: number }),
    fc.record({ atMost: number }),
    fc.record({ between: fc.tuple(number, number) }),
  )
  .chain((test) => fc.constantFrom("x", "y").map((attribute) => ({ attribute, ...test }) as AttributeTest));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom("all", "any", "none"), fc.array(tie("condition"), { maxLength: 3 }))
      .map(([mode, parts]) => ({ [mode]: parts }) as Condition),
  ),
}));
const value = fc.oneof(
  fc.constantFrom("a", "ab", "5", "5.0", " ", "abc"),
  number,
  fc.array(fc.constantFrom("a", "5", "7"), { maxLength: 2 }),
);

test("a condition that implies another holds for nobody for whom the other does not", () => {
  const known = fc.dictionary(fc.constantFrom("x", "y"), value);
  fc.assert(
    fc.property(condition, condition, known, (a, b, attributes) => {
      const holds = (one: Condition) => evaluateCondition(one, { attributes, now: 0 });
      if (implies(a, b) && holds(a)) expect(holds(b)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

const days = fc.subarray(["mon", "tue", "wed"] as const);
const hours = fc.constantFrom<[string, string][]>(
  [],
  [["09:00", "17:00"]],
  [["22:00", "02:00"]],
  [["00:00", "24:00"]],
);
const moment = fc.constantFrom(
  "2026-03-16",
  "2026-03-18",
  "2026-03-17T10:00",
  "2026-03-17T10:00:00Z",
  undefined,
);
const schedule = fc
  .record({
    from: moment,
    until: moment,
    days,
    hours,
    timeZone: fc.constantFrom("site", "visitor", undefined),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)));

test("a schedule within another is never open while the other is closed", () => {
  const start = Date.UTC(2026, 2, 15);
  fc.assert(
    fc.property(schedule, schedule, fc.integer({ min: 0, max: 6 * 1440 }), (inner, outer, minutes) => {
      const visit = {
        now: start + minutes * 60_000,
        timeZone: "UTC",
        attributes: { "visit.timezone": "Asia/Tokyo" },
      };
      if (scheduleWithin(inner, outer) && matchesSchedule(inner, visit))
        expect(matchesSchedule(outer, visit)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

const onX = (test: object) => ({ attribute: "x", ...test }) as AttributeTest;

test.each<[object, object, boolean]>([
  [{ greaterThan: 5 }, { atLeast: 5 }, true],
  [{ greaterThan: 6 }, { greaterThan: 5 }, true],
  [{ between: [6, 7] }, { greaterThan: 5 }, true],
  [{ atLeast: 5 }, { greaterThan: 5 }, false],
  [{ atMost: 5 }, { lessThan: 5 }, false],
  [{ between: [5, 6] }, { greaterThan: 5 }, false],
  [{ is: ["a"] }, { is: ["a", "b"] }, true],
  [{ is: ["a", "b"] }, { is: ["a"] }, false],
  [{ isNot: ["a", "b"] }, { isNot: ["a"] }, true],
  [{ isNot: ["a"] }, { isNotEmpty: true }, false],
  [{ isEmpty: true }, { isNot: ["a"] }, true],
])("%j implies %j: %j", (a, b, expected) => {
  expect(implies(onX(a), onX(b))).toBe(expected);
});

test.each<[Schedule, Schedule, boolean]>([
  [{ days: ["mon"], hours: [["09:00", "17:00"]] }, { days: ["mon", "tue"] }, true],
  [{ days: ["mon"], hours: [["22:00", "02:00"]] }, { days: ["mon"] }, false],
  [{ from: "2026-03-17" }, { from: "2026-03-16" }, true],
  [{ from: "2026-03-16" }, { from: "2026-03-17" }, false],
  [{ until: "2026-03-17" }, { from: "2026-03-16" }, false],
  [{ days: ["mon"] }, { days: ["mon"], timeZone: "visitor" }, false],
])("%j lies within %j: %j", (inner, outer, expected) => {
  expect(scheduleWithin(inner, outer)).toBe(expected);
});

test.each([
  ["*.acme.com", "acme.com"],
  ["*", "https://*"],
  ["acme.com", "https://acme.com"],
  ["acme.com/a*", "acme.com/a*b"],
  ["acme.com:8080", "acme.com"],
])("%s does not lie within %s", (inner, outer) => {
  expect(patternWithin(inner, outer)).toBe(false);
});
