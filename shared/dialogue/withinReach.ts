import { farthest } from "./farthest.ts";

/** The place nearest to a point that a canvas can show. */
export function withinReach({ x, y }: { readonly x: number; readonly y: number }) {
  const within = (value: number) => Math.max(-farthest, Math.min(farthest, value));
  return { x: within(x), y: within(y) };
}
