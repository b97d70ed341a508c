import { openApart } from "../../store/openApart.ts";
import type { Store } from "../../store/Store.ts";
import { peopleMigrations } from "./peopleMigrations.ts";

/**
 * Opens the people's database, makes it if there is none, and brings it to the newest shape.
 *
 * @throws {StoreError} with the file left as it was
 */
export function openPeople(file: string, options: { readonly now: number }): Store {
  return openApart(file, peopleMigrations, options);
}
