import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { SyncWarning } from "#shared/marketo/syncWarning.ts";
import type { SyncOptions } from "./SyncOptions.ts";
import type { SyncState } from "./syncState.ts";

/** What has come so far. */
export type SyncCounts = { people: number; removed: number; activities: number; fields: number };

/** A sync that runs. */
export type SyncRun = SyncOptions & {
  readonly state: SyncState;
  /** Changes how far it is, and keeps that at once. */
  readonly keep: (
    change: { readonly [Key in keyof SyncState]?: SyncState[Key] | undefined },
  ) => Promise<void>;
  /** The time by Marketo's clock. */
  readonly marketoNow: () => number;
  readonly counts: SyncCounts;
  readonly warn: (warning: SyncWarning) => void;
  /** Begins a step, of which `total` rows are known to come. */
  readonly begin: (step: SyncProgress["step"], total?: number) => void;
  /** `rows` more of the step have come. */
  readonly advance: (rows: number) => void;
  /** Waits, of the time that Marketo's limits ask for. */
  readonly wait: (ms: number, why: NonNullable<SyncProgress["waits"]>) => Promise<void>;
  /** Throws a MarketoFailure `cancelled` when the sync is to stop. */
  readonly check: () => void;
};
