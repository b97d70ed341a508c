/** Clock, waiting and chance, so that a test has them in hand. `now`: milliseconds since the epoch; `random`: from 0 to 1, without 1. */
export type Timing = {
  readonly now: () => number;
  /** Ends early, without an error, when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
};
