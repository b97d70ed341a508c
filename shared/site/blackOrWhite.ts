import { contrastOf } from "./contrastOf.ts";
import { parseRgb } from "./parseRgb.ts";

/** Whichever reads better on a colour such as #1f6feb: at least 4.5:1 on any. */
export function blackOrWhite(hex: string): "#ffffff" | "#000000" {
  const ground = parseRgb(hex) ?? [0, 0, 0];
  return contrastOf([255, 255, 255], ground) >= contrastOf([0, 0, 0], ground) ? "#ffffff" : "#000000";
}
