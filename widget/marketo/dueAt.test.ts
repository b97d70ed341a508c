import { expect, test } from "vitest";
import { dueAt } from "./dueAt.ts";
import type { Filling } from "./Filling.ts";

const blank: Filling = {
  to: "",
  dialogue: "",
  begun: 0,
  touched: 100_000,
  page: "",
  values: {},
  events: [],
  known: true,
  ended: false,
  wants: true,
  sent: 0,
};
const under = { id: "c.1", values: {}, tries: 1, until: 7_000 };

test.each([
  ["never of nothing", undefined, Number.POSITIVE_INFINITY],
  ["never of somebody unknown", { ...blank, known: false }, Number.POSITIVE_INFINITY],
  ["never where nothing was said since", { ...blank, sent: 1, wants: false }, Number.POSITIVE_INFINITY],
  ["never a third time", { ...blank, sent: 2, ended: true }, Number.POSITIVE_INFINITY],
  ["soon after an address was left", blank, 101_000],
  ["when nobody has gone on for half an hour", { ...blank, sent: 1 }, 100_000 + 30 * 60_000],
  ["soon after a meeting was asked for", { ...blank, sent: 2, asks: "due" }, 101_000],
  ["never a fourth time", { ...blank, sent: 3, asked: 1 }, Number.POSITIVE_INFINITY],
  ["soon after a meeting was asked for again", { ...blank, sent: 3, asked: 1, asks: "due" }, 101_000],
  ["at once when it has ended", { ...blank, sent: 1, ended: true }, 100_000],
  ["when its next try is, if it is on its way", { ...blank, under }, 7_000],
] as const)("a form is due %s", (_, filling, due) => {
  expect(dueAt(filling)).toBe(due);
});
