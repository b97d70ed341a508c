import { givenUp } from "./givenUp.ts";
import type { Timing } from "./Timing.ts";

/** However long the service says, and however far back the clock was set. */
const longestHoldMs = 600_000;

/** Lets only so many calls of an account out at a time. */
export type Turns = {
  /** @throws {CalendarFailure} when the signal ends the wait for a turn */
  readonly take: <Value>(work: () => Promise<Value>, signal?: AbortSignal) => Promise<Value>;
  /** Nothing goes out for so many milliseconds. */
  readonly hold: (ms: number) => void;
};

/** `most`: how many at a time. */
export function createTurns(most: number, { now, sleep }: Pick<Timing, "now" | "sleep">): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  let heldUntil = 0;

  const wait = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      const go = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1);
        resolve();
      };
      waiting.push(go);
      signal?.addEventListener("abort", leave, { once: true });
    });
  return {
    take: async (work, signal) => {
      while (running >= most && !signal?.aborted) await wait(signal);
      if (signal?.aborted) {
        waiting.shift()?.();
        throw givenUp(signal);
      }
      running += 1;
      try {
        const left = Math.min(heldUntil - now(), longestHoldMs);
        if (left > 0) await sleep(left, signal);
        if (signal?.aborted) throw givenUp(signal);
        return await work();
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, now() + ms);
    },
  };
}
