import { headHeight } from "../cardLayout.ts";
import type { SceneWire } from "./scene.ts";

/** Where a connection leaves and where it arrives, in canvas units. */
export function wireEnds({ from, portY, to }: SceneWire) {
  return { x1: from.x + from.layout.width, y1: from.y + portY, x2: to.x, y2: to.y + headHeight / 2 };
}
