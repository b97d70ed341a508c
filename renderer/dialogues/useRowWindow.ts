import { type RefObject, useLayoutEffect, useState } from "react";
import { rowHeight } from "./rowHeight.ts";

/** Rows beyond the edges that are drawn ahead, so that scrolling shows no gap. */
const ahead = 10;

/** The range of rows (from, up to but not including) that a scroller of `count` rows shows. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>(() => [
    0,
    Math.ceil(innerHeight / rowHeight),
  ]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - ahead);
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + ahead;
      // In steps, so that not every row that passes by draws the list anew.
      const next = [first - (first % 5), end + 5 - (end % 5)] as const;
      setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    };
    // It calls at once too, but after the first rows have been laid out, so that they are painted sooner.
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return [range[0], Math.min(count, range[1])];
}
