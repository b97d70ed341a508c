import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";

/** Tells the loader that nothing waits any more, if so. */
export function tidyQueue(store: Store): void {
  const waits = [queueKeys.waiting(""), queueKeys.form("")];
  if (!storedKeys().some((key) => waits.some((prefix) => key.startsWith(prefix))))
    store.remove(storeKeys.queue);
}
