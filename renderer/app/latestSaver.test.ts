import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Result } from "#shared/ipc/result.ts";
import { latestSaver, type Saving } from "./latestSaver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A saver whose calls are answered by hand. */
function saving(pause?: number) {
  const asked: string[] = [];
  const answers: ((saved: Result<void>) => void)[] = [];
  const told: Saving[] = [];
  const keep = (content: string) => {
    asked.push(content);
    return new Promise<Result<void>>((resolve) => answers.push(resolve));
  };
  const saver = latestSaver(keep, (state) => told.push(state), pause);
  const answer = async (saved: Result<void> = { ok: true, value: undefined }) => {
    answers.shift()?.(saved);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, asked, answer, now: () => told.at(-1) };
}

test("what changes while something is saved is saved after it, and only then it is saved", async () => {
  const { saver, asked, answer, now } = saving();
  for (const content of ["a", "ab", "abc"]) saver.save(content);
  expect(asked).toEqual(["a"]);
  await answer();
  expect([asked, now()]).toEqual([["a", "abc"], "saving"]);
  await answer();
  expect(now()).toBe("saved");
});

test("with a pause, quick changes are saved once, and nothing is called saved before", async () => {
  const { saver, asked, answer, now } = saving(400);
  for (const content of ["a", "ab", "abc"]) {
    saver.save(content);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect([asked, now()]).toEqual([[], "saving"]);
  await vi.advanceTimersByTimeAsync(100);
  expect([asked, now()]).toEqual([["abc"], "saving"]);
  saver.save("abcd");
  await answer();
  expect([asked, now()]).toEqual([["abc"], "saving"]);
  await vi.advanceTimersByTimeAsync(400);
  await answer();
  expect([asked, now()]).toEqual([["abc", "abcd"], "saved"]);
});

test("whoever leaves does not wait for the pause, but for all that is written", async () => {
  const { saver, asked, answer } = saving(400);
  saver.save("a");
  const first = saver.settled();
  expect(asked).toEqual(["a"]);
  saver.save("ab");
  const all = saver.settled();
  await answer();
  expect(asked).toEqual(["a", "ab"]);
  await answer();
  expect([await first, await all]).toEqual([true, true]);
  expect(await saver.settled()).toBe(true);
});

test("what could not be saved is not called saved, until it is", async () => {
  const { saver, asked, answer, now } = saving(400);
  saver.save("a");
  const left = saver.settled();
  await answer({ ok: false, error: { code: "disk-full", message: "The disk is full." } });
  expect([await left, now()]).toEqual([false, "failed"]);
  expect(await saver.settled()).toBe(false);
  saver.save("a");
  await vi.advanceTimersByTimeAsync(400);
  await answer();
  expect([asked, now()]).toEqual([["a", "a"], "saved"]);
});
