import { create } from "zustand";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";

/** How far the sync is that is under way, if any. */
export const syncStore = create<{ readonly progress: SyncProgress | undefined }>(() => ({
  progress: undefined,
}));
