import type { Result } from "#shared/ipc/result.ts";
import { showError } from "./showError.ts";

/** How far the latest content has come. */
export type Saving = "saved" | "saving" | "failed";

/** Saves the latest content, one call at a time; what changes meanwhile is saved after it. */
export function latestSaver<Content>(
  keep: (content: Content) => Promise<Result<unknown>>,
  tell: (state: Saving) => void,
) {
  let waiting: { readonly content: Content } | undefined;
  let running = Promise.resolve(true);
  let busy = false;
  const run = async () => {
    while (waiting !== undefined) {
      const { content } = waiting;
      waiting = undefined;
      const saved = await keep(content);
      if (!saved.ok) {
        tell("failed");
        showError(saved.error);
        return false;
      }
    }
    tell("saved");
    return true;
  };
  return {
    save(content: Content): void {
      waiting = { content };
      tell("saving");
      if (busy) return;
      busy = true;
      running = run().finally(() => {
        busy = false;
      });
    },
    /** Settles when nothing is on its way any more: whether the latest content is saved. */
    settled: () => running,
  };
}
