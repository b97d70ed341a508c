import type { Store } from "../host/Store.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";
import { tidyQueue } from "./tidyQueue.ts";

/** Forgets what waits for a form: the site fills in none any more. */
export function forgetForms(store: Store): void {
  for (const key of storedKeys()) if (key.startsWith(queueKeys.form(""))) store.remove(key);
  tidyQueue(store);
}
