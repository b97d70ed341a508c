import { grid } from "../grid.ts";
import type { Box } from "../scene/box.ts";
import type { Places } from "../scene/place.ts";
import type { Guide } from "./guide.ts";
import { boxParts, type GuideIndex } from "./guideIndex.ts";
import { guidesOf } from "./guidesOf.ts";
import { shiftToLevel } from "./shiftToLevel.ts";

/**
 * By what dragged things settle. `index`: what they can be level with, undefined for nothing; `snap`: whether to the grid;
 * `reach`: canvas units from which a level draws.
 */
export type Settling = {
  readonly index: GuideIndex | undefined;
  readonly snap: boolean;
  readonly reach: number;
};

/** Where dragged things are shown, and the lines that show what they are level with. */
export type Settled = { readonly places: Places; readonly guides: readonly Guide[] };

/**
 * Where things settle that are dragged to `places` and lie within `box` there, all by the same shift. A level draws more
 * than the grid; but on the grid only tops and left edges do: the others would pull every card off it.
 */
export function settlePlaces(places: Places, box: Box, { index, snap, reach }: Settling): Settled {
  const [lead] = places.values();
  if (!lead) return { places, guides: [] };
  const parts = snap ? (["begin"] as const) : boxParts;
  const shift = (axis: "x" | "y") => {
    const toLevel = index && shiftToLevel(index, box, axis, parts, reach);
    const rest = snap ? Math.round(lead[axis] / grid) * grid - lead[axis] : 0;
    return Math.round(lead[axis] + (toLevel ?? rest)) - lead[axis];
  };
  const [dx, dy] = [shift("x"), shift("y")];
  const settled = new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, x: Math.round(place.x + dx), y: Math.round(place.y + dy) },
    ]),
  );
  const { left, top, right, bottom } = box;
  const there = { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  return { places: settled, guides: index ? guidesOf(index, there) : [] };
}
