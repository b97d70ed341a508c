import type { Report } from "#shared/site/report.ts";
import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";
import { tidyQueue } from "./tidyQueue.ts";

/** A report on its way to a webhook. `since`: milliseconds since the epoch; `order`: among those of the same moment. */
export type Waiting = {
  readonly key: string;
  readonly to: string;
  readonly since: number;
  readonly order: number;
  readonly report: Report;
};

export type Outbox = ReturnType<typeof createOutbox>;

/** For one webhook. What is over the limit, or older, is given up: the oldest first. */
const longest = 200;
const oldest = 7 * 24 * 3600_000;

/**
 * Reports that wait to be delivered, in the visitor's store, each under a key of its own: two tabs that write at once then
 * never undo what the other wrote.
 */
export function createOutbox(store: Store) {
  /** Those of this page, should they be in memory only. */
  const own = new Set<string>();
  /** Those that are done with, should the browser refuse to forget them. */
  const gone = new Set<string>();
  let order = 0;

  function keys(): string[] {
    const stored = storedKeys().filter((key) => key.startsWith(queueKeys.waiting("")));
    const all = new Set([...stored, ...own]);
    return [...all].filter((key) => !gone.has(key));
  }

  /** Of one webhook, the oldest first. */
  function waiting(to: string): Waiting[] {
    const now = Date.now();
    const all = keys().flatMap((key) => {
      const stored = store.get(key);
      return isWaiting(stored) && stored.to === to ? [{ ...stored, key }] : [];
    });
    all.sort((a, b) => a.since - b.since || a.order - b.order);
    const kept = all.slice(-longest).filter(({ since }) => now - since < oldest);
    drop(all.filter((one) => !kept.includes(one)));
    return kept;
  }

  function drop(those: readonly { readonly key: string }[]) {
    for (const { key } of those) {
      own.delete(key);
      gone.add(key);
      store.remove(key);
    }
    tidyQueue(store);
  }

  return {
    waiting,
    drop,
    put(id: string, to: string, report: Report) {
      const key = queueKeys.waiting(id);
      own.add(key);
      store.set(key, { to, since: Date.now(), order: order++, report });
      // For the loader, which looks for no more than this.
      store.set(storeKeys.queue, 1);
    },
    /** Whether a report is of this very page, and still to be told: a visitor may have refused meanwhile. */
    isOwn: ({ key }: Waiting) => own.has(key) && isWaiting(store.get(key)),
    /** Drops what goes to none of these addresses, or is no report at all. */
    forgetOthers(urls: readonly string[]) {
      const isLost = (stored: unknown) => !isWaiting(stored) || !urls.includes(stored.to);
      drop(
        keys()
          .filter((key) => isLost(store.get(key)))
          .map((key) => ({ key })),
      );
    },
  };
}

function isWaiting(stored: unknown): stored is Omit<Waiting, "key"> {
  const { to, since, report } = (stored ?? {}) as { readonly [name: string]: unknown };
  return typeof to === "string" && typeof since === "number" && typeof report === "object" && report !== null;
}
