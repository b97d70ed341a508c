import type { Gate } from "./Gate.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";

/** Marketo asks one integration to stay at or below 50 calls in any 20 seconds, and at few calls at once. */
const windowMs = 20_000;
/** After a 606 it takes a whole window until there is room again; so many at most, and up to this much more. */
const mostWindows = 4;
const spareMs = 5000;
/** After a 615 it takes about so long. */
const crowdedMs = 500;
const mostCalls = 50;
const fewestCalls = 10;
const mostAtOnce = 4;
/** After so many calls without a complaint it is a little faster again. */
const trust = 20;

type Waiting = { readonly go: (turn: number) => void };

/** A gate through which nothing has gone yet. */
export function createGate({
  now,
  sleep,
  random,
  timeScale,
}: Pick<MarketoOptions, "now" | "sleep" | "random" | "timeScale">): Gate {
  const span = windowMs / timeScale;
  const queue: Waiting[] = [];
  let ended: number[] = [];
  // Turns are numbered: a refusal of one from before the last slowing says nothing new.
  let turns = 0;
  let slowed = { inRow: 0, until: 0 };
  let spreadUntil = 0;
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
      turns += 1;
      queue.shift()?.go(turns);
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
          resolve(undefined);
          return;
        }
        const giveUp = () => {
          const at = queue.indexOf(waiting);
          if (at >= 0) queue.splice(at, 1);
          if (queue.length === 0) alarm?.abort();
          resolve(undefined);
        };
        const waiting: Waiting = {
          go: (turn) => {
            signal?.removeEventListener("abort", giveUp);
            resolve(turn);
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
    slowDown: (turn) => {
      if (turn <= slowed.until) return;
      slowed = { inRow: slowed.inRow + 1, until: turns };
      perWindow = Math.max(fewestCalls, Math.floor(perWindow * 0.7));
      hold(windowMs * Math.min(slowed.inRow, mostWindows) + random() * spareMs);
    },
    spread: (turn) => {
      if (turn <= spreadUntil) return;
      spreadUntil = turns;
      atOnce = Math.max(1, atOnce - 1);
      hold(crowdedMs + random() * crowdedMs);
    },
    probe: () => {
      probing = true;
    },
    wentWell: (turn) => {
      probing = false;
      if (turn > slowed.until) slowed = { ...slowed, inRow: 0 };
      goodInRow += 1;
      if (goodInRow % trust !== 0) return;
      perWindow = Math.min(mostCalls, perWindow + 5);
      atOnce = Math.min(mostAtOnce, atOnce + 1);
    },
  };
}
