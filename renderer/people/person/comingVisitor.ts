import type { Attributes } from "#shared/dialogue/value.ts";
import { valueText } from "#shared/dialogue/valueText.ts";

/** What is known of a visitor, as the simulator is given it. */
type Given = readonly { readonly name: string; readonly value: string }[];

let coming: { readonly dialogue: string; readonly given: Given } | undefined;

/** Notes that a person shall be the visitor of the simulator once a dialogue is open. */
export function sendVisitor(dialogue: string, person: Attributes): void {
  const given = Object.entries(person).map(([name, value]) => ({ name, value: valueText(value) }));
  coming = { dialogue, given: given.filter(({ value }) => value !== "") };
}

/** Who shall be the visitor of a dialogue that opens now, if anybody; he comes once. */
export function takeVisitor(dialogue: string): Given | undefined {
  const taken = coming?.dialogue === dialogue ? coming.given : undefined;
  coming = undefined;
  return taken;
}
