import type { Store } from "../host/Store.ts";
import { queueKeys } from "./queueKeys.ts";
import { storedKeys } from "./storedKeys.ts";

/** Where forms wait of visitors who have said who they are, in the store: of others there is nothing to send yet. */
export function waitingForms(store: Store): string[] {
  return storedKeys().filter(
    (key) =>
      key.startsWith(queueKeys.form("")) && (store.get(key) as { readonly known?: unknown } | null)?.known,
  );
}
