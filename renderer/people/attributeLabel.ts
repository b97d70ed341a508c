import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";

/** What people call an attribute: as Marketo does, else by its name. */
export function attributeLabel(name: string, entries: ReadonlyMap<string, AttributeEntry>): string {
  return entries.get(name)?.label ?? name;
}
