import type { SyncProgress } from "#shared/marketo/syncProgress.ts";

/**
 * The sync that the studio has begun. `stop`: aborted with `pause`, `cancel` or `quit`; `progress`: how far it is; `ended`: once
 * all of it is done, never rejected.
 */
export type RunningSync = {
  readonly profile: string;
  readonly stop: AbortController;
  progress: SyncProgress;
  ended: Promise<void>;
};
