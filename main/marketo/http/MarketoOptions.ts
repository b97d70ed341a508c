import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { CallBudget } from "./CallBudget.ts";
import type { Gate } from "./Gate.ts";

/** What the log is told of every call that was sent: no query (it holds people's data), no body, no header. */
export type CallEntry = {
  readonly method: string;
  readonly path: string;
  /** 0: no answer. */
  readonly status: number;
  readonly ms: number;
  readonly requestId?: string;
  readonly error?: MarketoError;
};

/** What a client of Marketo works with. `endpoint`: as `readEndpoint` answers it. */
export type MarketoOptions = {
  readonly endpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Ends early, without an error, when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1, without 1. */
  readonly random: () => number;
  /** Divides every wait, the rate window and the safety margins; 1 but for tests. */
  readonly timeScale: number;
  readonly log: (entry: CallEntry) => void;
  readonly budget: CallBudget;
  /** Shared by all clients of a subscription; its own if left out. */
  readonly gate?: Gate;
};
