import { randomId } from "../host/randomId.ts";
import type { Store } from "../host/Store.ts";
import { queueKeys } from "./queueKeys.ts";

/** Milliseconds after which a tab that held the lease is taken to be gone, and those in which what another has stored comes to sight. */
const longest = 30_000;
const sighted = 100;
const inSight = () => new Promise((resolve) => setTimeout(resolve, sighted));

/**
 * Does something that no other tab of the site does at the same time. Where the browser has locks it waits for its turn;
 * elsewhere (a page without https) there is a lease in the visitor's store, and false means: another tab has it.
 */
export async function exclusively(name: string, store: Store, work: () => Promise<void>): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  let begun = false;
  try {
    if (locks) {
      await locks.request(name, async () => {
        begun = true;
        // What the tab before this one has stored is seen here only a little later.
        await inSight();
        await work();
      });
      return true;
    }
  } catch (error) {
    // A page from disk may not have any.
    if (begun) throw error;
  }
  return byLease(queueKeys.lease(name), store, work);
}

async function byLease(key: string, store: Store, work: () => Promise<void>): Promise<boolean> {
  const lease = () => (store.get(key) ?? {}) as { readonly by?: unknown; readonly until?: unknown };
  const left = Number(lease().until) - Date.now();
  if (left > 0 && left <= longest) return false;
  const mine = randomId();
  store.set(key, { by: mine, until: Date.now() + longest });
  await inSight();
  if (lease().by !== mine) return false;
  try {
    await work();
  } finally {
    if (lease().by === mine) store.remove(key);
  }
  return true;
}
