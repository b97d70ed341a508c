import { blackOrWhite } from "./blackOrWhite.ts";
import { readableOn } from "./readableOn.ts";

const surfaces = { light: "#f1f3f7", dark: "#24272e" };

/**
 * What goes with the site's colour, such as #1f6feb: `on`: black or white, whichever reads better on it; `light` and
 * `dark`: the colour as text on the chat's light and dark bubbles.
 */
export function shadesOf(hex: string): {
  readonly on: string;
  readonly light: string;
  readonly dark: string;
} {
  return {
    on: blackOrWhite(hex),
    light: readableOn(hex, surfaces.light),
    dark: readableOn(hex, surfaces.dark),
  };
}
