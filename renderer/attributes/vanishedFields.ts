import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { VanishedFields } from "#shared/validation/checkFields.ts";

/** Marketo's fields that are no longer there. One that people call the same has most likely taken the place of one that is gone. */
export function vanishedFields(entries: ReadonlyMap<string, AttributeEntry>): VanishedFields {
  const all = [...entries.values()];
  const there = new Map(
    all
      .filter(({ label, vanished }) => label !== undefined && !vanished)
      .map(({ name, label }) => [label, name]),
  );
  return Object.fromEntries(
    all.filter(({ vanished }) => vanished).map(({ name, label }) => [name, there.get(label) ?? ""]),
  );
}
