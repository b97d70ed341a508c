import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleReport } from "../../site/exampleReport.ts";
import { askIn } from "./askIn.ts";

const report = exampleReport("meetingRequested");
const asked = {
  requestId: "45c48cce2e2d7fbdea1afc51c7c6ad26",
  whom: "team:sales",
  timeZone: "Europe/Berlin",
  name: "Ada Lovelace",
  email: "ada@example.com",
  dialogue: "product-questions",
  language: "en",
  askedAt: Date.parse("2026-03-16T09:30:00Z"),
};

test("a report of the widget brings the offered time that was chosen", () => {
  const start = Date.parse("2026-03-20T13:00:00Z") / 1000;
  expect(askIn(report)).toEqual({
    ...asked,
    offer: { start, minutes: 30, snapshotId: "c4ca4238a0b9", sig: "6b51d431df5d7f141cbececc" },
    wishes: [],
  });
});

test("or the times that would suit", () => {
  const { requestId, whom, timeZone } = asked;
  const wishes = ["2026-03-20T13:00:00.000Z", "2026-03-21T13:00:00.000Z"];
  const start = Date.parse("2026-03-20T13:00:00Z") / 1000;
  expect(askIn({ ...report, request: { requestId, whom, timeZone, wishes } })).toEqual({
    ...asked,
    wishes: [start, start + 86_400],
  });
});

test.each([
  ["another event", { event: "goal" }],
  ["no request", { request: undefined }],
  ["no time", { when: "soon" }],
  ["half a second", { when: "2026-03-20T13:00:00.500Z" }],
  ["no address", { email: "" }],
  ["no moment at which it was made", { at: undefined }],
])("with %s it brings nothing", (_, part) => {
  expect(askIn({ ...report, ...part })).toBeNull();
});

test("whatever comes instead, nothing fails", () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(report)), (odd, field) => {
      askIn(odd);
      askIn({ ...report, [field]: odd });
    }),
  );
});
