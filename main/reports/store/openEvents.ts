import { openApart } from "../../store/openApart.ts";
import type { Store } from "../../store/Store.ts";
import { migration0001Events } from "./migration0001Events.ts";
import { migration0002Forgotten } from "./migration0002Forgotten.ts";

/**
 * Opens the database of events, makes it if there is none, and brings it to the newest shape. All of it can be imported again.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openEvents(file: string, options: { readonly now: number }): Store {
  return openApart(file, [migration0001Events, migration0002Forgotten], options);
}
