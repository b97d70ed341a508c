import { expect, test } from "vitest";
import { inBatches } from "./inBatches.ts";
import { recordOutcomes } from "./recordOutcomes.ts";

test("each record has its own end, in the order in which they were sent", () => {
  const outcomes = recordOutcomes(7, [
    { id: 5, status: "created" },
    { id: 6, status: "updated" },
    {
      status: "skipped",
      reasons: [{ code: "1003", message: "Value for required field 'email' not specified" }],
    },
    { status: "skipped", errors: [{ code: 1004, message: "Lead not found" }] },
    { reasons: [{ code: "1007", message: "Multiple lead match lookup criteria" }] },
    { status: "skipped", reasons: [{ code: "1037", message: "Lead already in status" }] },
  ]);
  expect(outcomes.map(({ done }) => done)).toEqual([true, true, false, false, false, true, false]);
  expect(outcomes[0]).toMatchObject({ id: "5", status: "created" });
  expect(outcomes[3]?.reasons).toEqual([{ code: "1004", message: "Lead not found" }]);
});

test("301 records are sent as 300 and 1, and no batch is over 1 MB", () => {
  expect(inBatches(Array.from({ length: 301 }, (_, id) => ({ id }))).map(({ length }) => length)).toEqual([
    300, 1,
  ]);
  const long = Array.from({ length: 100 }, () => ({ text: "ü".repeat(30_000) }));
  const batches = inBatches(long);
  expect(batches.flat()).toEqual(long);
  for (const batch of batches)
    expect(Buffer.byteLength(JSON.stringify({ input: batch }))).toBeLessThan(1024 * 1024);
});

test("nothing is no batch", () => {
  expect(inBatches([])).toEqual([]);
});
