import { hexOf } from "./hexOf.ts";
import { parseRgb, type Rgb } from "./parseRgb.ts";

const parse = (hex: string): Rgb => parseRgb(hex) ?? [0, 0, 0];

/** The colour that lies `share` (0 to 1) of the way from one to another. */
export function mixColors(from: string, to: string, share: number): string {
  const [a, b] = [parse(from), parse(to)];
  const at = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return hexOf([at(0), at(1), at(2)]);
}
