import type { Result } from "#shared/ipc/result.ts";
import { showError } from "./showError.ts";

/** How far the latest content has come. */
export type Saving = "saved" | "saving" | "failed";

/**
 * Saves the latest content, one call at a time; what changes meanwhile is saved after it. `pause`: so many milliseconds nothing has to
 * change before it is saved; whoever waits for `settled` does not wait for that.
 */
export function latestSaver<Content>(
  keep: (content: Content) => Promise<Result<unknown>>,
  tell: (state: Saving) => void,
  pause = 0,
) {
  let waiting: { readonly content: Content } | undefined;
  let running = Promise.resolve(true);
  let busy = false;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    try {
      while (waiting !== undefined && pausing === undefined) {
        const { content } = waiting;
        waiting = undefined;
        const saved = await keep(content);
        if (!saved.ok) {
          tell("failed");
          showError(saved.error);
          return false;
        }
      }
      if (waiting === undefined) tell("saved");
      return true;
    } finally {
      // Not later: what is to be saved next must find nobody at it.
      busy = false;
    }
  };
  const begin = () => {
    clearTimeout(pausing);
    pausing = undefined;
    if (busy || waiting === undefined) return;
    busy = true;
    tell("saving");
    running = run();
  };
  return {
    save(content: Content): void {
      waiting = { content };
      tell("saving");
      clearTimeout(pausing);
      if (pause === 0) begin();
      else pausing = setTimeout(begin, pause);
    },
    /** Settles when nothing is on its way any more: whether the latest content is saved. */
    settled(): Promise<boolean> {
      begin();
      return running;
    },
  };
}
