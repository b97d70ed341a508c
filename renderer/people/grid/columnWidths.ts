import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";

/** Pixels that a column has at least, and its share of what is left over, by what it holds. */
const widths = {
  text: [140, 1],
  email: [170, 1.4],
  date: [120, 0.8],
  number: [90, 0.6],
  yesNo: [80, 0.5],
  any: [140, 1],
} as const;

/**
 * How wide the columns of the table are, as tracks of a CSS grid, and the pixels that they need in all. `given`: pixels of those
 * that the user has changed.
 */
export function columnWidths(
  columns: readonly string[],
  entries: ReadonlyMap<string, AttributeEntry>,
  given: Readonly<Record<string, number>> = {},
): { readonly tracks: string; readonly atLeast: number } {
  const sizes = columns.map((name) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    if (own !== undefined) return { track: `${own}px`, least: own };
    const [least, share] = widths[name === "lead.email" ? "email" : (entries.get(name)?.type ?? "any")];
    return { track: `minmax(${least}px, ${share}fr)`, least };
  });
  return {
    tracks: sizes.map(({ track }) => track).join(" "),
    atLeast: sizes.reduce((sum, { least }) => sum + least, 0),
  };
}
