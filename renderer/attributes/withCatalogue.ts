import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { isWritable } from "#shared/dialogue/isWritable.ts";

/**
 * Names to suggest: those of the open dialogue, then the catalogue's but for fields that have vanished. `writes`: only what can
 * be stored into.
 */
export function withCatalogue(
  own: readonly string[],
  catalogue: ReadonlyMap<string, AttributeEntry>,
  writes: boolean,
): readonly string[] {
  const names = [...new Set([...own, ...catalogue.keys()])];
  return names.filter((name) => {
    const entry = catalogue.get(name);
    return !entry?.vanished && (!writes || (isWritable(name) && !entry?.readOnly));
  });
}
