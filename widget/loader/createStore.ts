import type { Store } from "../host/Store.ts";

const prefix = "parley:";

/** The visitor's memory, and whether it may outlive the page. */
export type OwnStore = Store & {
  /** Forgets everything. */
  readonly clear: () => void;
  /** False: everything is forgotten, and what comes is kept in memory only. */
  readonly persist: (allowed: boolean) => void;
};

/** Keeps values in the site's localStorage; where there is none, or it is full, in memory. */
export function createStore(): OwnStore {
  const memory = new Map<string, string>();
  let allowed = true;

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
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    });
  }

  return {
    clear,
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
      const kept = allowed && attempt(write);
      if (kept) memory.delete(key);
      else memory.set(key, text);
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(prefix + key));
    },
    persist(yes) {
      if (!yes) clear();
      allowed = yes;
    },
  };
}
