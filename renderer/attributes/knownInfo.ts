import type { AttributeEntry, AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { attributeInfo } from "#shared/dialogue/attributes/attributeInfo.ts";

/** What is known of an attribute: by its name or the open dialogue's cards, else by what the site's other documents know. */
export function knownInfo(
  name: string,
  dialogue: Parameters<typeof attributeInfo>[1],
  entries: ReadonlyMap<string, AttributeEntry>,
): AttributeInfo {
  const here = attributeInfo(name, dialogue);
  return here.type === "any" ? (entries.get(name) ?? here) : here;
}
