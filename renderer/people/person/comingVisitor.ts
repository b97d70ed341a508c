import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";

/** Somebody of the list who visits: what he is called, and what is known of him. */
export type ComingVisitor = {
  readonly name: string;
  readonly given: readonly { readonly name: string; readonly value: string }[];
};

let coming: { readonly dialogue: string; readonly visitor: ComingVisitor } | undefined;

/** Notes that a person shall be the visitor of the simulator once a dialogue is open. */
export function sendVisitor(dialogue: string, name: string, person: Attributes): void {
  const given = Object.entries(person)
    .map(([attribute, value]) => ({ name: attribute, value: valueText(value) }))
    .filter(({ name: attribute, value }) => value !== "" && !isOurs(attribute, person));
  coming = { dialogue, visitor: { name, given } };
}

/** No site ever tells a visitor's browser an id that Parley has made. */
function isOurs(attribute: string, person: Attributes): boolean {
  return attribute === "lead.id" && Number(person[attribute]) >= firstOwnPerson;
}

/** Who shall be the visitor of a dialogue that opens now, if anybody; he comes once. */
export function takeVisitor(dialogue: string): ComingVisitor | undefined {
  const taken = coming?.dialogue === dialogue ? coming.visitor : undefined;
  coming = undefined;
  return taken;
}
