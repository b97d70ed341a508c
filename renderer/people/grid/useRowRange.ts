import { type RefObject, useLayoutEffect, useState } from "react";
import { rowHeight } from "./rowHeight.ts";
import { offsetOf } from "./rowPlaces.ts";

/** Rows beyond the edges that are drawn ahead, so that scrolling shows no gap. */
const ahead = 12;

/** Rows to draw, from `first` up to but not including `end`; `top`: where the first stands in the scroller, in pixels. */
export type RowRange = { readonly first: number; readonly end: number; readonly top: number };

/** The rows that a scroller over `count` rows shows. */
export function useRowRange(scroller: RefObject<HTMLElement | null>, count: number): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: Math.min(count, 40), top: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const { scrollTop, clientHeight } = element;
      const offset = offsetOf(scrollTop, clientHeight, count);
      const seen = Math.max(0, Math.floor(offset / rowHeight) - ahead);
      // In steps, so that not every row that passes by draws the table anew.
      const first = Math.min(seen - (seen % 4), count);
      const until = Math.ceil((offset + clientHeight) / rowHeight) + ahead;
      const end = Math.min(count, until + 4 - (until % 4));
      const top = Math.round(scrollTop - offset + first * rowHeight);
      setRange((before) =>
        before.first === first && before.end === end && before.top === top ? before : { first, end, top },
      );
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller, count]);
  return range;
}
