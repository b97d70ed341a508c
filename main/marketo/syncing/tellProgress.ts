import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { RunningSync } from "./RunningSync.ts";

/** So often at most rows are told: more nobody can read. */
const betweenMs = 250;

/** Tells the window how far a sync is: each step and each wait at once, rows now and then. That it has ended is told elsewhere. */
export function tellProgress(
  sync: RunningSync,
  { push, now }: Pick<HandlerContext, "push" | "now">,
): (progress: SyncProgress) => void {
  let toldAt = 0;
  return (progress) => {
    const { state, step } = progress;
    if (state !== "running" && state !== "waiting") return;
    const isNews = state !== sync.progress.state || step !== sync.progress.step;
    sync.progress = progress;
    if (!isNews && now() - toldAt < betweenMs) return;
    toldAt = now();
    push("marketo:sync", progress);
  };
}
