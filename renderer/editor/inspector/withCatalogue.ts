import { isWritable } from "#shared/dialogue/isWritable.ts";

/** Names to suggest: those of the open dialogue, then what the site's other documents use. `writes`: only what can be stored into. */
export function withCatalogue(
  own: readonly string[],
  catalogue: Iterable<string>,
  writes: boolean,
): readonly string[] {
  const others = [...catalogue].filter((name) => !writes || isWritable(name));
  return [...new Set([...own, ...others])];
}
