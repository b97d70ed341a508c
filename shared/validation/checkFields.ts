import type { Dialogue } from "../dialogue/dialogue.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import { own } from "../dialogue/own.ts";
import { attributeNamesIn } from "../dialogue/search/attributeNamesIn.ts";
import type { Field } from "../dialogue/search/field.ts";
import { fieldsOf } from "../dialogue/search/fieldsOf.ts";
import type { Finding } from "./finding.ts";
import type { Place } from "./place.ts";

/**
 * Attributes whose fields are no longer there in Marketo, and for each the attribute that has most likely taken its place; blank
 * where none has.
 */
export type VanishedFields = { readonly [attribute: string]: string };

/** Where a dialogue stores, tests or shows attributes whose fields have vanished; cards that are disabled aside. */
export function checkFields(dialogue: Dialogue, vanished: VanishedFields): Finding[] {
  if (Object.keys(vanished).length === 0) return [];
  const cards = dialogue.nodes
    .filter((node) => !isDisabled(node))
    .flatMap(({ id, kind, data }) =>
      within(data, vanished, kind === "branch").map((found) => ({ ...found, node: id })),
    );
  const targeting = within(dialogue.targeting, vanished, true).map((found) => ({
    ...found,
    path: ["targeting", ...(found.path ?? [])],
  }));
  return [...cards, ...targeting];
}

/** `tests`: what is named there are tests of conditions, not what is stored into. */
function within(data: object, vanished: VanishedFields, tests: boolean): Finding[] {
  const found = new Map<string, Finding>();
  for (const field of fieldsOf(data))
    for (const { start, end } of attributeNamesIn(field)) {
      const attribute = field.string.slice(start, end);
      const instead = own(vanished, attribute);
      if (instead === undefined) continue;
      const path = placeOf(field, tests);
      found.set(`${path.join("/")} ${attribute}`, {
        severity: "warning",
        code: "vanished-field",
        path,
        params: { attribute, ...(instead !== "" && { instead }) },
      });
    }
  return [...found.values()];
}

/** As other checks name it: the test that asks, the text in all its languages. */
function placeOf({ path, sort }: Field, tests: boolean): Place {
  return (sort === "attribute" && tests) || sort === "text" ? path.slice(0, -1) : path;
}
