import type { Store } from "../host/Store.ts";

const prefix = "parley:";

/**
 * What the visitor said, "1" or "0": a mark without an id. Without it he would have to say so on every page, so the law
 * counts it as strictly necessary.
 */
const consent = `${prefix}consent`;

/** The visitor's memory, and whether it may outlive the page. */
export type OwnStore = Store & {
  /** Forgets everything but what the visitor said. */
  readonly clear: () => void;
  /**
   * Whether the visitor must have agreed before anything is stored. Until this is known everything is kept in memory
   * only.
   */
  readonly ask: (first: boolean) => void;
  /** What the visitor says. False: everything is forgotten, and what comes is kept in memory only, on the pages that follow as well. */
  readonly persist: (allowed: boolean) => void;
  /** Whether the visitor lets anything outlive the page. */
  readonly allowed: () => boolean;
};

/** Keeps values in the site's localStorage; where there is none, or it is full, in memory. */
export function createStore(): OwnStore {
  const memory = new Map<string, string>();
  let asked = true;
  let said: string | undefined;
  let listening = false;

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
        if (key.startsWith(prefix) && key !== consent) storage.removeItem(key);
    });
  }

  function allowed() {
    const answer = attempt((storage) => storage.getItem(consent)) ?? said;
    return answer ? answer === "1" : !asked;
  }

  function write(key: string, text: string) {
    const stored = (storage: Storage) => {
      storage.setItem(prefix + key, text);
      return true;
    };
    if (allowed() && attempt(stored)) memory.delete(key);
    else {
      memory.set(key, text);
      listen();
    }
  }

  /** Another tab knows what he said, and what it stored is what holds. To listen costs a page more than all else here. */
  function listen() {
    if (listening) return;
    listening = true;
    addEventListener("storage", ({ key }) => {
      if (key === consent) memory.clear();
    });
  }

  function settle() {
    for (const [key, text] of memory) write(key, text);
  }

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
      write(key, JSON.stringify(value));
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(prefix + key));
    },
    ask(first) {
      asked = first;
      settle();
    },
    persist(yes) {
      said = yes ? "1" : "0";
      if (!yes) clear();
      attempt((storage) => storage.setItem(consent, `${said}`));
      settle();
    },
  };
}
