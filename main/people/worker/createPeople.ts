import { Worker } from "node:worker_threads";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { Failure } from "../../failure/Failure.ts";
import type { People } from "./People.ts";
import type { FromPeople, PeopleOrder, PeopleOrders, ToPeople } from "./PeopleOrders.ts";
import { peopleScript } from "./peopleScript.ts";

type Waiting = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: { readonly rows: number; readonly bytes: number }) => void) | undefined;
};

/** Megabytes of JavaScript objects: far more than a batch and a page need, so that a mistake shows before it fills the machine. */
const mostMemory = 256;
/** Megabytes for objects that are soon done with, as nearly all of an import are. With more an import takes half as much again. */
const youngMemory = 16;

/** Makes what answers for the people in a file. Its thread begins with the first call, and again after one that broke it. */
export function createPeople(file: string): People {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;

  function start(): Worker {
    const begun = new Worker(peopleScript(), {
      workerData: { file },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: youngMemory },
    });
    begun.on("message", (message: FromPeople) => receive(message));
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

  function receive(message: FromPeople): void {
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
      asked.reject(code === undefined ? new Error(text) : new Failure(failureCode(code), text));
    }
  }

  function ask<Order extends PeopleOrder>(
    order: Order,
    input: PeopleOrders[Order]["input"],
    { onProgress, unwanted }: { onProgress?: Waiting["onProgress"]; unwanted?: SharedArrayBuffer } = {},
  ): { readonly number: number; readonly answer: Promise<PeopleOrders[Order]["output"]> } {
    last += 1;
    const number = last;
    worker ??= start();
    worker.ref();
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(number, { resolve, reject, onProgress });
    });
    send(worker, { number, order, input, unwanted });
    return { number, answer: answer as Promise<PeopleOrders[Order]["output"]> };
  }

  /** The thread is at it and hears no message: that nobody waits any more it sees in memory that both have. */
  async function look<Order extends "count" | "list">(
    order: Order,
    input: PeopleOrders[Order]["input"],
    signal: AbortSignal | undefined,
  ): Promise<PeopleOrders[Order]["output"]> {
    if (signal === undefined) return ask(order, input).answer;
    const unwanted = new SharedArrayBuffer(1);
    const stop = () => Atomics.store(new Uint8Array(unwanted), 0, 1);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    try {
      return await ask(order, input, { unwanted }).answer;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  return {
    count: (input, signal) => look("count", input, signal),
    list: (input, signal) => look("list", input, signal),
    get: (input) => ask("get", input).answer,
    write: (input) => ask("write", input).answer,
    remove: (input) => ask("remove", input).answer,
    prepare: (input) => ask("prepare", input).answer,
    readFields: (input) => ask("readFields", input).answer,
    keepFields: (input) => ask("keepFields", input).answer,
    forgetImport: (input) => ask("forgetImport", input).answer,
    writeActivities: (input) => ask("writeActivities", input).answer,
    forgetActivities: (input) => ask("forgetActivities", input).answer,
    indexActivities: (input) => ask("indexActivities", input).answer,
    timeline: (input) => ask("timeline", input).answer,
    listActivities: (input) => ask("listActivities", input).answer,
    merge: (input) => ask("merge", input).answer,
    forgetSeen: (input) => ask("forgetSeen", input).answer,
    listUnseen: (input) => ask("listUnseen", input).answer,
    readSync: (input) => ask("readSync", input).answer,
    keepSync: (input) => ask("keepSync", input).answer,
    async import(input, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      const { number, answer } = ask("import", input, { onProgress });
      const stop = () => {
        if (worker !== undefined) send(worker, { stop: number });
      };
      signal?.addEventListener("abort", stop);
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

function send(worker: Worker, message: ToPeople): void {
  worker.postMessage(message);
}

const knownCodes: readonly ErrorCode[] = [
  "invalid",
  "unreadable",
  "unwritable",
  "disk-full",
  "locked",
  "damaged",
  "not-found",
  "cancelled",
];

/** A code of the store that calls do not know says at least that it cannot be used. */
function failureCode(code: string): ErrorCode {
  return knownCodes.find((known) => known === code) ?? "unreadable";
}
