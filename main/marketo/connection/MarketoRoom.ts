import type { MarketoReport } from "#shared/marketo/marketoReport.ts";
import type { CallBudget } from "../http/CallBudget.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import type { CallEntry } from "../http/MarketoOptions.ts";
import type { Credentials } from "./Credentials.ts";

/** What a test found out of a connection that may not be kept yet. */
export type Tested = {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly report: MarketoReport;
};

/** A client, what it was made of, and what it has used of its day. */
export type OpenClient = {
  readonly endpoint: string;
  readonly madeOf: string;
  readonly client: MarketoClient;
  readonly budget: CallBudget;
};

/**
 * All of Marketo that lives as long as the program: one client a profile, because its limits are counted in it, with what it was
 * made of; the test that is under way; the last test.
 */
export type MarketoRoom = {
  readonly clients: Map<string, OpenClient>;
  /** Divides every wait; 1 but for tests. */
  readonly timeScale: number;
  readonly log: (entry: CallEntry) => void;
  testing: AbortController | undefined;
  tested: Tested | undefined;
};
