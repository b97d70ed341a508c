import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import { shownValue } from "./shownValue.ts";

/** What is known of a person in one attribute, as it is read. Blank where it is not known. */
export function shownAttribute(
  person: Attributes,
  name: string,
  entries: ReadonlyMap<string, AttributeEntry>,
  ...how: readonly [language: string, words: { readonly yes: string; readonly no: string }]
): string {
  // An id is no amount, and one that Parley has made says nothing.
  if (name === "lead.id") return Number(person[name]) >= firstOwnPerson ? "" : valueText(person[name]);
  return shownValue(person[name], entries.get(name)?.type ?? "any", ...how);
}
