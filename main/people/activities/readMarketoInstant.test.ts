import { expect, test } from "vitest";
import { readMarketoInstant } from "./readMarketoInstant.ts";

test.each([
  "2017-01-21T19:47:30Z",
  "2017-01-21T19:47:30+0000",
  "2017-01-21T11:47:30-08:00",
  "2017-01-21T19:47:30Z+0000",
  "2017-01-21T19:47:30.250Z",
])("%s is the same instant", (text) => {
  expect(readMarketoInstant(text)).toBe(Date.UTC(2017, 0, 21, 19, 47, 30));
});

test.each(["", "null", "2017-01-21", "2017-13-41T19:47:30Z", "yesterday"])("“%s” is none", (text) => {
  expect(readMarketoInstant(text)).toBeUndefined();
});
