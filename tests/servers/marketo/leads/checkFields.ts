import { Refusal } from "../http/Refusal.ts";
import type { People } from "../people/People.ts";

/** Refuses names of fields that there are not with 1006. */
export function checkFields(people: People, fields: readonly string[]): void {
  for (const rest of fields) {
    if (people.field(rest) === undefined) throw new Refusal("1006", `Field '${rest}' not found`);
  }
}
