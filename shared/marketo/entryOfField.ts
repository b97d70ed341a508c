import type { AttributeEntry } from "../dialogue/attributes/attributeEntry.ts";
import { attributeOfField } from "./attributeOfField.ts";
import type { FieldRow } from "./fieldRow.ts";
import { typeOfField } from "./typeOfField.ts";

/** The entry that a field of Marketo's has in the site's catalogue of attributes. */
export function entryOfField(field: FieldRow): AttributeEntry {
  const formField = field.formFieldId ?? field.soapName;
  return {
    name: attributeOfField(field.restName),
    type: typeOfField(field.type),
    values: (field.picklist ?? []).map(({ value }) => value),
    label: field.label,
    ...(formField !== undefined && { formField }),
    ...(field.readOnly && { readOnly: true }),
    ...(field.vanished !== undefined && { vanished: true }),
  };
}
