/** What was called on a day. `day`: as Central time has it, such as 2026-08-31; `parkedUntil`: milliseconds since the epoch. */
export type DayOfCalls = {
  readonly day: string;
  readonly calls: number;
  readonly parkedUntil?: number | undefined;
};

/** How many calls a day are ours, and what has been used of them: kept by whoever makes the client, so that it outlives it. */
export type CallBudget = {
  readonly daily: number;
  readonly read: () => DayOfCalls | undefined;
  readonly write: (day: DayOfCalls) => void;
};
