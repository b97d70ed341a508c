import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleReport } from "../../site/exampleReport.ts";
import { requestIn } from "./requestIn.ts";

const report = exampleReport("meetingRequested");

test("a report of the widget brings a request", () => {
  expect(requestIn(report)).toEqual({
    requestId: "45c48cce2e2d7fbdea1afc51c7c6ad26",
    whom: "team:sales",
    start: Date.parse("2026-03-20T13:00:00Z") / 1000,
    minutes: 30,
    snapshotId: "c4ca4238a0b9",
    sig: "6b51d431df5d7f141cbececc",
    timeZone: "Europe/Berlin",
    name: "Ada Lovelace",
    email: "ada@example.com",
    dialogue: "product-questions",
    language: "en",
  });
});

test.each([
  ["another event", { event: "goal" }],
  ["no offer", { request: undefined }],
  ["wishes only", { request: { requestId: "12345678", whom: "team:a", timeZone: "UTC", wishes: [] } }],
  ["no time", { when: "soon" }],
  ["half a second", { when: "2026-03-20T13:00:00.500Z" }],
  ["no address", { email: "" }],
])("with %s it brings none", (_, part) => {
  expect(requestIn({ ...report, ...part })).toBeNull();
});

test("whatever comes instead, nothing fails", () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(report)), (odd, field) => {
      requestIn(odd);
      requestIn({ ...report, [field]: odd });
    }),
  );
});
