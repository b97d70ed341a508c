import type { Store } from "../host/Store.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";

/** Where something waits for a form of visitors who have said who they are, in the store: of others nothing is to be sent yet. */
export function waitingForms(store: Store): string[] {
  return storedKeys().filter((key) => {
    if (!key.startsWith(queueKeys.form(""))) return false;
    const { known, wants, under } = (store.get(key) ?? {}) as { readonly [part: string]: unknown };
    return known && (wants || under);
  });
}
