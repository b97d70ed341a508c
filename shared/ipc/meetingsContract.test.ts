import { expect, test } from "vitest";
import { meetingsContract } from "./meetingsContract.ts";

const reschedule = meetingsContract["meetings:reschedule"].input;
const times = meetingsContract["meetings:times"].input;

test.each([-1, 8.64e15, Number.MAX_SAFE_INTEGER, Date.UTC(9999, 11, 31)])(
  "a time that calendars cannot write is not even asked for: %s",
  (at) => {
    expect(reschedule.safeParse({ id: "m", start: at }).success).toBe(false);
    expect(times.safeParse({ id: "m", from: at, days: 31 }).success).toBe(false);
  },
);

test("a time of these centuries is asked for", () => {
  const at = Date.UTC(2126, 2, 3, 10);
  expect(reschedule.safeParse({ id: "m", start: at }).success).toBe(true);
  expect(times.safeParse({ id: "m", from: at, days: 31 }).success).toBe(true);
});
