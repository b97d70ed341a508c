import type { AttributeEntry } from "./attributeEntry.ts";

/** Values that are kept of one attribute. */
const most = 200;

/**
 * The catalogue of what several documents, or other sources, know: each name once, in alphabetical order. Where they disagree
 * on a type, nobody can tell; who does not know it has no say. Values add up.
 */
export function mergeAttributes(sources: Iterable<readonly AttributeEntry[]>): AttributeEntry[] {
  const merged = new Map<string, AttributeEntry>();
  const doubtful = new Set<string>();
  for (const entries of sources)
    for (const { name, type, values } of entries) {
      const known = merged.get(name) ?? { name, type: "any" as const, values: [] };
      if (type !== "any" && known.type !== "any" && type !== known.type) doubtful.add(name);
      merged.set(name, {
        name,
        type: known.type === "any" ? type : known.type,
        values: [...new Set([...known.values, ...values])].slice(0, most),
      });
    }
  return [...merged.values()]
    .map((entry): AttributeEntry => (doubtful.has(entry.name) ? { ...entry, type: "any" } : entry))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
