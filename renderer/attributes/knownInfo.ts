import type { AttributeEntry, AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { attributeInfo } from "#shared/dialogue/attributes/attributeInfo.ts";

/**
 * What is known of an attribute: what Marketo's field holds, with the values that the open dialogue's cards give it too; else by
 * its name or those cards, else by what the site's other documents know.
 */
export function knownInfo(
  name: string,
  dialogue: Parameters<typeof attributeInfo>[1],
  entries: ReadonlyMap<string, AttributeEntry>,
): AttributeInfo {
  const here = attributeInfo(name, dialogue);
  const known = entries.get(name);
  if (known?.label !== undefined)
    return { type: known.type, values: [...new Set([...known.values, ...here.values])] };
  return here.type === "any" ? (known ?? here) : here;
}
