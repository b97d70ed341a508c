import type { Store } from "../host/Store.ts";

const prefix = "parley:";

/**
 * All that is kept of a visitor who refuses: that he does, a mark without an id. Without it he would have to refuse on
 * every page, so the law counts it as strictly necessary.
 */
const refusal = `${prefix}refused`;

/** The visitor's memory, and whether it may outlive the page. */
export type OwnStore = Store & {
  /** Forgets everything but a refusal. */
  readonly clear: () => void;
  /** False: everything is forgotten, and what comes is kept in memory only; on the pages that follow as well. */
  readonly persist: (allowed: boolean) => void;
  /** Whether the visitor lets anything outlive the page: yes, unless he has refused. */
  readonly allowed: () => boolean;
};

/** Keeps values in the site's localStorage; where there is none, or it is full, in memory. */
export function createStore(): OwnStore {
  const memory = new Map<string, string>();
  let refused = false;

  /** Null as well as an exception mean: not here. Merely naming localStorage throws where it is blocked. */
  function attempt<Answer>(action: (storage: Storage) => Answer): Answer | null {
    try {
      return action(localStorage);
    } catch {
      return null;
    }
  }

  function clear() {
    memory.clear();
    attempt((storage) => {
      for (const key of Object.keys(storage))
        if (key.startsWith(prefix) && key !== refusal) storage.removeItem(key);
    });
  }

  const allowed = () => !refused && attempt((storage) => storage.getItem(refusal)) === null;

  return {
    clear,
    allowed,
    get(key) {
      const text = memory.get(key) ?? attempt((storage) => storage.getItem(prefix + key));
      try {
        return JSON.parse(text ?? "null");
      } catch {
        return null;
      }
    },
    set(key, value) {
      const text = JSON.stringify(value);
      const write = (storage: Storage) => {
        storage.setItem(prefix + key, text);
        return true;
      };
      const kept = allowed() && attempt(write);
      if (kept) memory.delete(key);
      else memory.set(key, text);
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(prefix + key));
    },
    persist(yes) {
      refused = !yes;
      if (yes) return attempt((storage) => storage.removeItem(refusal));
      clear();
      attempt((storage) => storage.setItem(refusal, "1"));
    },
  };
}
