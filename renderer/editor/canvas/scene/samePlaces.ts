import type { Places } from "./place.ts";

/** Whether the same things are in the same places, and as large. */
export function samePlaces(first: Places, second: Places): boolean {
  if (first.size !== second.size) return false;
  for (const [id, { x, y, width, height }] of first) {
    const other = second.get(id);
    if (!other || other.x !== x || other.y !== y || other.width !== width || other.height !== height)
      return false;
  }
  return true;
}
