/**
 * What Marketo answered to a call that went well. `result`: empty when there is nothing (702, or only a warning); what its
 * records hold (never null), and whether each of them was done, is for the caller to see (`recordOutcomes`). `body`: all of the answer.
 */
export type MarketoAnswer = {
  readonly requestId: string;
  readonly result: readonly unknown[];
  readonly warnings: readonly string[];
  readonly moreResult: boolean | undefined;
  readonly nextPageToken: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
};
