import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { dialogueChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";

/** A check of dialogues off the main thread. One check at a time. */
export type Checker = {
  readonly check: (dialogue: Dialogue) => Promise<readonly FoundProblem[]>;
  readonly stop: () => void;
};

/** Starts the worker that checks. */
export function startChecker(): Checker {
  const worker = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
  let sent: Dialogue | undefined;
  return {
    check: (dialogue) =>
      new Promise((resolve) => {
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<readonly FoundProblem[]>) => resolve(data),
          {
            once: true,
          },
        );
        worker.postMessage(dialogueChange(sent, dialogue));
        sent = dialogue;
      }),
    stop: () => worker.terminate(),
  };
}
