import { Worker } from "node:worker_threads";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { Failure } from "../failure/Failure.ts";
import type { FromThread, Orders, ToThread } from "./messages.ts";

/** A thread that does what it is ordered to. */
export type Thread<Known extends Orders> = {
  /** Fails with what the order failed with: a Failure where the user can do something about it. */
  readonly ask: <Name extends keyof Known & string>(
    name: Name,
    input: Known[Name]["input"],
    options?: {
      readonly signal?: AbortSignal;
      readonly onProgress?: (progress: Known[Name]["progress"]) => void;
    },
  ) => Promise<Known[Name]["output"]>;
  /** Ends the thread; what was asked and is not answered yet fails as `cancelled`. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
};

/** Megabytes of JavaScript objects: a mistake shows before it fills the machine. */
const mostMemory = 256;

/**
 * Makes a thread of a script. It begins with the first order, and again after one that broke it. `youngMemory`: megabytes for
 * objects that are soon done with, what Node gives if left out.
 */
export function createThread<Known extends Orders>(
  script: string,
  data: object,
  { youngMemory }: { readonly youngMemory?: number } = {},
): Thread<Known> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;

  function start(): Worker {
    const begun = new Worker(script, {
      workerData: data,
      resourceLimits: {
        maxOldGenerationSizeMb: mostMemory,
        ...(youngMemory === undefined ? {} : { maxYoungGenerationSizeMb: youngMemory }),
      },
    });
    begun.on("message", (message: FromThread) => receive(message));
    begun.on("error", (error) => end(begun, error));
    begun.on("exit", () => end(begun, new Failure("cancelled", "This was stopped before it was done.")));
    // A command line ends when its work is done; what is under way holds it by its own call.
    begun.unref();
    return begun;
  }

  function end(ended: Worker, reason: Error): void {
    if (worker !== ended) return;
    worker = undefined;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { reject } of open) reject(reason);
  }

  function receive(message: FromThread): void {
    const asked = waiting.get(message.number);
    if (asked === undefined) return;
    if ("progress" in message) {
      asked.onProgress?.(message.progress);
      return;
    }
    waiting.delete(message.number);
    if (waiting.size === 0) worker?.unref();
    if ("output" in message) asked.resolve(message.output);
    else {
      const { code, message: text } = message.error;
      asked.reject(code === undefined ? new Error(text) : new Failure(code as ErrorCode, text));
    }
  }

  const send = (message: ToThread) => worker?.postMessage(message);

  return {
    async ask(name, input, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      last += 1;
      const number = last;
      worker ??= start();
      worker.ref();
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(number, { resolve, reject, onProgress });
      });
      const stop = () => send({ stop: number });
      signal?.addEventListener("abort", stop);
      send({ number, name, input });
      try {
        return await answer;
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    },
    async close() {
      await worker?.terminate();
    },
  };
}
