import { contrastOf } from "./contrastOf.ts";
import { luminance } from "./luminance.ts";
import { parseRgb, type Rgb } from "./parseRgb.ts";

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

const parse = (hex: string) => parseRgb(hex) ?? black;
const css = (color: Rgb) => `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

const surfaces = { light: "#f1f3f7", dark: "#24272e" };

/** The colour itself, or as little darker or lighter as it takes to read it (4.5:1) on `background`. */
function readableOn(hex: string, background: string): string {
  const ground = parse(background);
  const towards = luminance(ground) > 0.18 ? black : white;
  let color = parse(hex);
  for (let step = 0; step < 24 && contrastOf(color, ground) < 4.6; step++) {
    const [red, green, blue] = color;
    const nearer = (channel: number, end: number) => Math.round(channel + (end - channel) * 0.12);
    color = [nearer(red, towards[0]), nearer(green, towards[1]), nearer(blue, towards[2])];
  }
  return css(color);
}

/**
 * What goes with the site's colour, such as #1f6feb: `on`: black or white, whichever reads better on it; `light` and
 * `dark`: the colour as text on the chat's light and dark bubbles.
 */
export function shadesOf(hex: string): {
  readonly on: string;
  readonly light: string;
  readonly dark: string;
} {
  const color = parse(hex);
  return {
    on: css(contrastOf(white, color) >= contrastOf(black, color) ? white : black),
    light: readableOn(hex, surfaces.light),
    dark: readableOn(hex, surfaces.dark),
  };
}
