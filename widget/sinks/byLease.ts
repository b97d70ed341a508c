import { randomId } from "../host/randomId.ts";
import type { Store } from "../host/Store.ts";
import { inSight } from "./inSight.ts";
import { queueKeys } from "./queueKeys.ts";

/** Milliseconds after which a tab that held the lease is taken to be gone. */
const longest = 30_000;

/** Does something if no other tab has the lease of this name, which lies in the visitor's store; false: another has it. */
export async function byLease(name: string, store: Store, work: () => Promise<void>): Promise<boolean> {
  const key = queueKeys.lease(name);
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
