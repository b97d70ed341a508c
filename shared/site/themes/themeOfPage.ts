import type { z } from "zod";
import { hexContrast } from "../hexContrast.ts";
import { luminance } from "../luminance.ts";
import { parseRgb } from "../parseRgb.ts";
import type { themeSchema } from "../theme.ts";
import type { PageLook } from "./pageLook.ts";

/** What text needs on its ground: WCAG 2.2, success criterion 1.4.3, level AA. */
const least = 4.5;

/**
 * A theme, all but its id and name, that goes with a web page: its buttons' colour, its ground and text, its corners, its
 * font. Colours of texts that could not be read are left to follow from the others.
 */
export function themeOfPage(look: PageLook): Omit<z.input<typeof themeSchema>, "id" | "name"> {
  const { background, text, button, link } = look;
  const isDark = luminance(parseRgb(background) ?? [255, 255, 255]) < 0.18;
  const accent = button?.background ?? link;
  const colors = {
    background,
    ...(hexContrast(text, background) >= least && { text }),
    ...(accent !== undefined && { accent }),
    ...(button && hexContrast(button.text, button.background) >= least && { accentText: button.text }),
  };
  const radius = button?.radius ?? 12;
  return {
    colors: isDark ? { dark: colors } : { light: colors },
    dark: isDark ? "on" : "off",
    font: { from: "page" },
    shape: { radius: panelRadius(radius) },
    launcher: { shape: radius < 2 ? "square" : radius < 14 ? "rounded" : "round" },
  };
}

/** A panel is larger than a button, and wants rounder corners to look alike; a pill's would be too much. */
function panelRadius(radius: number): number {
  return radius < 2 ? 0 : Math.min(24, Math.round(radius * 1.5));
}
