import type { Rgb } from "./parseRgb.ts";

/** A colour as `#1f6feb`. */
export function hexOf(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
