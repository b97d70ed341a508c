import { openApart } from "../../store/openApart.ts";
import type { Store } from "../../store/Store.ts";
import { migration0001Events } from "./migration0001Events.ts";
import { migration0002Forgotten } from "./migration0002Forgotten.ts";
import { migration0003Marketo } from "./migration0003Marketo.ts";
import { migration0004MarketoEvents } from "./migration0004MarketoEvents.ts";
import { migration0005Clocks } from "./migration0005Clocks.ts";

const migrations = [
  migration0001Events,
  migration0002Forgotten,
  migration0003Marketo,
  migration0004MarketoEvents,
  migration0005Clocks,
];

/**
 * Opens the database of events, makes it if there is none, and brings it to the newest shape. All of it can be imported again.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openEvents(file: string, options: { readonly now: number }): Store {
  return openApart(file, migrations, options);
}
