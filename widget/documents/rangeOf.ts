import type { Span } from "./findInText.ts";

/**
 * The part of a page's text layer that a span of the page's text covers. `starts`: where each piece begins, and where the
 * last one ends. Null where the layer does not have it.
 */
export function rangeOf(
  pieces: readonly HTMLElement[],
  starts: readonly number[],
  { from, to }: Span,
): Range | null {
  const place = (at: number, isEnd: boolean) => {
    const index = starts.findIndex((_, piece) => {
      const next = starts[piece + 1] ?? Number.POSITIVE_INFINITY;
      return isEnd ? at <= next : at < next;
    });
    const node = pieces[index]?.firstChild;
    if (!node) return null;
    // A line's end counts as a blank in the text, but is no character of the piece.
    return { node, offset: Math.min(at - (starts[index] ?? 0), node.textContent?.length ?? 0) };
  };
  const begin = place(from, false);
  const end = place(to, true);
  if (!begin || !end) return null;
  const range = document.createRange();
  range.setStart(begin.node, begin.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
