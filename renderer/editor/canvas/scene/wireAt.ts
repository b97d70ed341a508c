import type { Scene, SceneWire } from "./scene.ts";
import { wireEnds } from "./wireEnds.ts";

/** The connection, drawn as a straight line, that a point is nearest to and at most `reach` canvas units away from. */
export function wireAt({ wires }: Scene, x: number, y: number, reach: number): SceneWire | undefined {
  let nearest = reach;
  let found: SceneWire | undefined;
  for (const wire of wires) {
    const { x1, y1, x2, y2 } = wireEnds(wire);
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    if (distance > nearest) continue;
    nearest = distance;
    found = wire;
  }
  return found;
}
