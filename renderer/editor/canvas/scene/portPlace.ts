import { headHeight } from "../cardLayout.ts";
import type { BoxLayout } from "./boxLayout.ts";

/** How far below the top of a box a port is; undefined where there is none of that name. */
export function portPlace(layout: BoxLayout | undefined, port: string): number | undefined {
  if (layout === undefined) return undefined;
  if (port === layout.headPort) return headHeight / 2;
  return layout.rows.find((row) => row.port === port)?.y;
}
