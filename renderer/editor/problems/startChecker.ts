import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { CheckOrder, Surroundings } from "./checkOrder.ts";
import { dialogueChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { changedList, type ListChange } from "./listChange.ts";

/** A check of dialogues off the main thread. One check at a time. */
export type Checker = {
  /** What the checks from now on know besides the dialogue. */
  readonly surround: (around: Surroundings) => void;
  /** Rejects when the worker fails; the next check starts another one. */
  readonly check: (dialogue: Dialogue) => Promise<readonly FoundProblem[]>;
  readonly stop: () => void;
};

/** Checks in a worker, which the first check starts. */
export function startChecker(): Checker {
  let around: Surroundings | undefined;
  let running: Worker | undefined;
  let sent: Dialogue | undefined;
  let found: readonly FoundProblem[] = [];
  let isStopped = false;
  const order = (worker: Worker, given: CheckOrder) => worker.postMessage(given);

  function start(): Worker {
    running = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
    sent = undefined;
    found = [];
    if (around) order(running, { around });
    return running;
  }

  function end(): void {
    running?.terminate();
    running = undefined;
  }

  return {
    surround(now) {
      around = now;
      if (running) order(running, { around });
    },
    check: (dialogue) =>
      new Promise((resolve, reject) => {
        // nobody waits for an answer any more
        if (isStopped) return;
        const worker = running ?? start();
        const listening = new AbortController();
        const { signal } = listening;
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<string>) => {
            listening.abort();
            const change: ListChange<FoundProblem> = JSON.parse(data);
            found = changedList(found, change);
            resolve(found);
          },
          { signal },
        );
        worker.addEventListener(
          "error",
          ({ message }) => {
            listening.abort();
            end();
            reject(new Error(message));
          },
          { signal },
        );
        order(worker, { change: dialogueChange(sent, dialogue) });
        sent = dialogue;
      }),
    stop() {
      isStopped = true;
      end();
    },
  };
}
