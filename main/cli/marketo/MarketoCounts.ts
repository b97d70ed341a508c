import type { MarketoError } from "#shared/marketo/marketoError.ts";

/**
 * What every `marketo` command answers with `--json`. `people`, `removed`, `activities`: how many came or went; `fields`: how
 * many there are; `calls`: how many it took; `error`: why it did not come to its end.
 */
export type MarketoCounts = {
  readonly people: number;
  readonly removed: number;
  readonly activities: number;
  readonly fields: number;
  readonly calls: number;
  readonly warnings: readonly string[];
  readonly error?: MarketoError;
};
