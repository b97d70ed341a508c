import type { MarketoOptions } from "./MarketoOptions.ts";

/** Marketo asks one integration to stay at or below 50 calls in any 20 seconds, and at few calls at once. */
const windowMs = 20_000;
const mostCalls = 50;
const fewestCalls = 10;
const mostAtOnce = 4;
/** After so many calls without a complaint it is a little faster again. */
const trust = 20;

/**
 * Lets calls go one after the other, in the limits of Marketo: a number in any window of time, a number at once, none while it
 * is paused. A call counts from its start until a window after its end, so that the limit also holds where it arrives.
 */
export type Gate = {
  /** Waits for a turn; false: given up. After true, `leave` must follow. */
  readonly enter: (signal?: AbortSignal) => Promise<boolean>;
  /** `sent`: something went out in its turn, and counts. */
  readonly leave: (sent: boolean) => void;
  /** Lets nobody go for so long (milliseconds, before the time scale), and fewer in each window from now on (606). */
  readonly slowDown: (ms: number) => void;
  /** The same for a moment, and fewer at once from now on (615). */
  readonly spread: (ms: number) => void;
  /** One at a time, until something went well: nobody knows yet whether Marketo takes calls again. */
  readonly probe: () => void;
  readonly wentWell: () => void;
};

type Waiting = { readonly go: (may: boolean) => void };

export function createGate({
  now,
  sleep,
  timeScale,
}: Pick<MarketoOptions, "now" | "sleep" | "timeScale">): Gate {
  const span = windowMs / timeScale;
  const queue: Waiting[] = [];
  let ended: number[] = [];
  let running = 0;
  let perWindow = mostCalls;
  let atOnce = mostAtOnce;
  let probing = false;
  let goodInRow = 0;
  let pause = { from: 0, ms: 0 };
  let alarm: AbortController | undefined;

  /** Milliseconds until the next may go; 0: now; undefined: when one of those that run has ended. */
  const waitFor = (): number | undefined => {
    const at = now();
    // A clock that was set back must not stop everything: nothing waits longer than it was told to.
    const paused = at < pause.from ? 0 : pause.from + pause.ms - at;
    if (paused > 0) return paused;
    // Clocks tick in whole milliseconds: a difference of the window alone may be a little less.
    ended = ended.filter((end) => end <= at && at - end <= span);
    if (running >= (probing ? 1 : atOnce)) return undefined;
    if (running + ended.length < perWindow) return 0;
    const [first] = ended;
    return first === undefined ? undefined : first + span + 1 - at;
  };
  const pump = (): void => {
    while (queue.length > 0) {
      const wait = waitFor();
      if (wait === undefined) return;
      if (wait > 0) {
        wake(wait);
        return;
      }
      running += 1;
      queue.shift()?.go(true);
    }
    alarm?.abort();
  };
  const wake = (ms: number): void => {
    if (alarm !== undefined) return;
    const own = new AbortController();
    alarm = own;
    void sleep(ms, own.signal).then(() => {
      alarm = undefined;
      pump();
    });
  };
  const hold = (ms: number): void => {
    const wanted = { from: now(), ms: ms / timeScale };
    if (wanted.from + wanted.ms > pause.from + pause.ms) pause = wanted;
    goodInRow = 0;
  };

  return {
    enter: (signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve(false);
          return;
        }
        const giveUp = () => {
          const at = queue.indexOf(waiting);
          if (at >= 0) queue.splice(at, 1);
          if (queue.length === 0) alarm?.abort();
          resolve(false);
        };
        const waiting: Waiting = {
          go: (may) => {
            signal?.removeEventListener("abort", giveUp);
            resolve(may);
          },
        };
        signal?.addEventListener("abort", giveUp, { once: true });
        queue.push(waiting);
        pump();
      }),
    leave: (sent) => {
      running -= 1;
      if (sent) ended.push(now());
      pump();
    },
    slowDown: (ms) => {
      perWindow = Math.max(fewestCalls, Math.floor(perWindow * 0.7));
      hold(ms);
    },
    spread: (ms) => {
      atOnce = Math.max(1, atOnce - 1);
      hold(ms);
    },
    probe: () => {
      probing = true;
    },
    wentWell: () => {
      probing = false;
      goodInRow += 1;
      if (goodInRow % trust !== 0) return;
      perWindow = Math.min(mostCalls, perWindow + 5);
      atOnce = Math.min(mostAtOnce, atOnce + 1);
    },
  };
}
