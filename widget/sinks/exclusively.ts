import type { LoadPart } from "../host/Parts.ts";
import type { Store } from "../host/Store.ts";
import { inSight } from "./inSight.ts";

/**
 * Does something that no other tab of the site does at the same time. Where the browser has locks it waits for its turn;
 * elsewhere (a page without https) there is a lease in the visitor's store, and false means: another tab has it. Rejects
 * when what knows of leases cannot be had.
 */
export async function exclusively(
  name: string,
  { store, load }: { readonly store: Store; readonly load: LoadPart },
  work: () => Promise<void>,
): Promise<boolean> {
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
  const { byLease } = await load("recovery");
  return byLease(name, store, work);
}
