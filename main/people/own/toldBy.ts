import type { Attributes, Value } from "#shared/dialogue/value.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";

/** What is known of somebody, by REST name, without the id. */
export function toldBy(person: Attributes): readonly (readonly [string, NonNullable<Value>])[] {
  return Object.entries(person).flatMap(([attribute, value]) => {
    const field = fieldOfAttribute(attribute);
    return field === undefined || field === "id" || value === null ? [] : [[field, value] as const];
  });
}
