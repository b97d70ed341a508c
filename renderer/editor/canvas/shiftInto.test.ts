import { expect, it } from "vitest";
import { shiftInto } from "./shiftInto.ts";

it("leaves what is wholly in the window where it is", () => {
  expect(shiftInto(1000, 0, 260)).toBe(0);
  expect(shiftInto(1000, 740, 1000)).toBe(0);
});

it("moves no further than needed for what is partly hidden or just outside", () => {
  expect(shiftInto(1000, -100, 160)).toBe(124);
  expect(shiftInto(1000, 900, 1160)).toBe(-184);
  expect(shiftInto(1000, 1040, 1300)).toBe(-324);
});

it("puts into the middle what is far away or does not fit", () => {
  expect(shiftInto(1000, 4000, 4260)).toBe(-3630);
  expect(shiftInto(200, -100, 160)).toBe(70);
});
