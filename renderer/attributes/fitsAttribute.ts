import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";

/** Whether an attribute is one of those that somebody looks for: each word stands in its name or in what people call it. */
export function fitsAttribute(name: string, entry: AttributeEntry | undefined, query: string): boolean {
  const text = `${name} ${entry?.label ?? ""}`.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
