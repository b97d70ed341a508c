import { contrastOf } from "./contrastOf.ts";
import { hexOf } from "./hexOf.ts";
import { luminance } from "./luminance.ts";
import { parseRgb, type Rgb } from "./parseRgb.ts";

const parse = (hex: string): Rgb => parseRgb(hex) ?? [0, 0, 0];

/** The colour itself, or as little darker or lighter as it takes to read it (4.5:1) on `background`. */
export function readableOn(hex: string, background: string): string {
  const ground = parse(background);
  const end = luminance(ground) > 0.18 ? 0 : 255;
  let color = parse(hex);
  for (let step = 0; step < 24 && contrastOf(color, ground) < 4.6; step++) {
    const [red, green, blue] = color;
    const nearer = (channel: number) => Math.round(channel + (end - channel) * 0.12);
    color = [nearer(red), nearer(green), nearer(blue)];
  }
  return hexOf(color);
}
