import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";
import { waitingForms } from "./waitingForms.ts";

/** Tells the loader that nothing waits any more, if so. */
export function tidyQueue(store: Store): void {
  const reports = storedKeys().some((key) => key.startsWith(queueKeys.waiting("")));
  if (!reports && waitingForms(store).length === 0) store.remove(storeKeys.queue);
}
