import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { CheckOrder, Surroundings } from "./checkOrder.ts";
import { dialogueChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";

/** A check of dialogues off the main thread. One check at a time. */
export type Checker = {
  /** What the checks from now on know besides the dialogue. */
  readonly surround: (around: Surroundings) => void;
  readonly check: (dialogue: Dialogue) => Promise<readonly FoundProblem[]>;
  readonly stop: () => void;
};

/** Starts the worker that checks. */
export function startChecker(): Checker {
  const worker = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
  let sent: Dialogue | undefined;
  const order = (given: CheckOrder) => worker.postMessage(given);
  return {
    surround: (around) => order({ around }),
    check: (dialogue) =>
      new Promise((resolve) => {
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<readonly FoundProblem[]>) => resolve(data),
          {
            once: true,
          },
        );
        order({ change: dialogueChange(sent, dialogue) });
        sent = dialogue;
      }),
    stop: () => worker.terminate(),
  };
}
