import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import type { RunningEngagement } from "../engagement/RunningEngagement.ts";
import type { DayOfCalls } from "../http/CallBudget.ts";
import type { Gate } from "../http/Gate.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import type { CallEntry } from "../http/MarketoOptions.ts";
import type { RunningSync } from "../syncing/RunningSync.ts";
import type { Credentials } from "./Credentials.ts";

/** What a test found out of a connection that may not be kept yet. */
export type Tested = {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly report: MarketoReport;
};

/** A client and what it was made of. */
export type OpenClient = { readonly madeOf: string; readonly client: MarketoClient };

/**
 * All of Marketo that lives as long as the program: a client for each kept profile that is worked with; the gate of each endpoint,
 * because limits are counted in it; what was called of endpoints that no kept profile has; the test that is under way; the last
 * test, until what it was of is kept or removed; the sync that is under way, one at a time, as the people are.
 */
export type MarketoRoom = {
  readonly clients: Map<string, OpenClient>;
  readonly gates: Map<string, Gate>;
  readonly spent: Map<string, DayOfCalls>;
  /** Divides every wait; 1 but for tests. */
  readonly timeScale: number;
  readonly log: (entry: CallEntry) => void;
  testing: AbortController | undefined;
  tested: Tested | undefined;
  /** One at a time. */
  engaging: RunningEngagement | undefined;
  /** When that was last begun unasked, by profile: one that does not work is not tried again and again. */
  readonly engagedAt: Map<string, number>;
  syncing: RunningSync | undefined;
  /** Notes what nobody has foreseen. */
  readonly report: (error: unknown) => void;
};
