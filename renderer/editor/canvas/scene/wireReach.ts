import type { Box } from "./box.ts";
import type { SceneWire } from "./scene.ts";
import { wireEnds } from "./wireEnds.ts";

/** Canvas units by which a curve may leave the box of its two ends. */
const bend = 60;

/** A box that a connection never leaves. */
export function wireReach(wire: SceneWire): Box {
  const { x1, y1, x2, y2 } = wireEnds(wire);
  return {
    left: Math.min(x1, x2) - bend,
    top: Math.min(y1, y2) - bend,
    right: Math.max(x1, x2) + bend,
    bottom: Math.max(y1, y2) + bend,
  };
}
