import { expect, test } from "vitest";
import { latestOnly } from "./latestOnly.ts";
import type { PeopleRoom } from "./PeopleRoom.ts";

const ended = new Error("ended");
const untilAborted = (signal: AbortSignal) =>
  new Promise<number>((_, reject) => signal.addEventListener("abort", () => reject(ended)));

test("what was answered just when another question came is told like what was ended before", async () => {
  const room: Pick<PeopleRoom, "looking"> = { looking: {} };
  const answered = latestOnly(room, "count", "first", async () => 1);
  const stopped = latestOnly(room, "count", "second", untilAborted);
  const latest = latestOnly(room, "count", "third", async () => 3);
  expect(await Promise.all([answered, stopped, latest])).toEqual([null, null, 3]);
});

test("the same question again, or one of another kind, ends nothing", async () => {
  const room: Pick<PeopleRoom, "looking"> = { looking: {} };
  const asked = [
    latestOnly(room, "list", "same", async () => 1),
    latestOnly(room, "list", "same", async () => 2),
    latestOnly(room, "count", "other", async () => 3),
  ];
  expect(await Promise.all(asked)).toEqual([1, 2, 3]);
});

test("what fails of itself is told", async () => {
  const failing = latestOnly({ looking: {} }, "list", "broken", () => Promise.reject(ended));
  await expect(failing).rejects.toBe(ended);
});
