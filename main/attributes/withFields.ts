import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { entryOfField } from "#shared/marketo/entryOfField.ts";
import type { FieldRow } from "#shared/marketo/fieldRow.ts";

/**
 * A catalogue of attributes with the fields of Marketo's in it, in alphabetical order. Marketo knows best what a field holds; the
 * values that documents know of it are added to its own. Hidden fields stand in no catalogue unless a document uses them.
 */
export function withFields(
  entries: readonly AttributeEntry[],
  fields: readonly FieldRow[],
): readonly AttributeEntry[] {
  const all = new Map(entries.map((entry) => [entry.name, entry]));
  for (const field of fields) {
    const entry = entryOfField(field);
    const used = all.get(entry.name);
    if (field.hidden && used === undefined) continue;
    all.set(entry.name, { ...entry, values: [...new Set([...entry.values, ...(used?.values ?? [])])] });
  }
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
