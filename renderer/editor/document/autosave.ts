import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { CallError, Result } from "#shared/ipc/result.ts";

/** Whether what is on screen is on disk. `failed` holds the reason; it is tried again by itself. */
export type SaveStatus =
  | { readonly state: "saved" }
  | { readonly state: "saving" }
  | { readonly state: "failed"; readonly error: CallError }
  | { readonly state: "conflict" };

export type SaveState = { readonly status: SaveStatus; readonly revision: number };

type Saved = { readonly revision: number };

/** What autosave needs of the world around it. */
export type AutosaveDeps<Content> = {
  readonly read: () => Content;
  readonly save: (content: Content, revision: number) => Promise<Result<Saved>>;
  /** Runs `action` after `milliseconds`; answers the way to call it off. */
  readonly later: (action: () => void, milliseconds: number) => () => void;
};

export type Autosave<Content = Dialogue> = {
  readonly store: StoreApi<SaveState>;
  /** The document may have changed: writes it at once, or as soon as the write under way is done. */
  changed(): void;
  /** Tries again now. */
  retry(): void;
  /** Resolves when everything is written (true) or it cannot be for now (false). */
  flush(): Promise<boolean>;
  /** What is stored is `content` at `revision`: after reading it again, or before writing over another's change. */
  rebase(content: Content | null, revision: number): void;
  dispose(): void;
};

const firstRetry = 1000;
const longestRetry = 30_000;

/**
 * Writes every change without waiting for a pause in typing: one write at a time, the latest document next. A change
 * counts as saved only when its write has succeeded.
 */
export function createAutosave<Content>(
  initial: { content: Content; revision: number },
  deps: AutosaveDeps<Content>,
): Autosave<Content> {
  const store = createStore<SaveState>(() => ({ status: { state: "saved" }, revision: initial.revision }));
  let stored: Content | null = initial.content;
  let running: Promise<void> | null = null;
  let wait = firstRetry;
  let cancelRetry = () => {};

  async function write(): Promise<void> {
    cancelRetry();
    while (deps.read() !== stored) {
      const content = deps.read();
      store.setState({ status: { state: "saving" } });
      const result = await deps.save(content, store.getState().revision);
      if (!result.ok) return fail(result.error);
      stored = content;
      wait = firstRetry;
      store.setState({ revision: result.value.revision });
    }
    store.setState({ status: { state: "saved" } });
  }

  function fail(error: CallError): void {
    if (error.code === "conflict") {
      store.setState({ status: { state: "conflict" } });
      return;
    }
    store.setState({ status: { state: "failed", error } });
    cancelRetry = deps.later(start, wait);
    wait = Math.min(wait * 2, longestRetry);
  }

  function start(): void {
    running ??= write().finally(() => {
      running = null;
      // a change that came in just as the last write was being closed
      if (store.getState().status.state === "saved" && deps.read() !== stored) start();
    });
  }

  return {
    store,
    changed() {
      if (deps.read() !== stored && store.getState().status.state !== "conflict") start();
    },
    retry: start,
    async flush() {
      if (deps.read() !== stored) start();
      await running;
      return deps.read() === stored;
    },
    rebase(content, revision) {
      stored = content;
      store.setState({ revision, status: { state: "saved" } });
      if (deps.read() !== stored) start();
    },
    dispose() {
      cancelRetry();
    },
  };
}
