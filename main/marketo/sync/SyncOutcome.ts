import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { SyncWarning } from "#shared/marketo/syncWarning.ts";

/**
 * What a sync has brought. `people`: rows that came, new or changed; `removed`: deleted or merged away; `activities`: new ones;
 * `fields`: in the catalogue; `warnings`: what was left out, and why; `error`: why it did not come to its end; what came before stays, and the
 * next goes on there.
 */
export type SyncOutcome = {
  readonly people: number;
  readonly removed: number;
  readonly activities: number;
  readonly fields: number;
  readonly calls: number;
  readonly warnings: readonly SyncWarning[];
  readonly error?: MarketoError;
};
