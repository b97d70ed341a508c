import { hexContrast } from "../hexContrast.ts";
import { nearestReadable } from "../nearestReadable.ts";
import type { Theme } from "../theme.ts";
import { paletteOf } from "./paletteOf.ts";
import type { Scheme } from "./schemes.ts";
import { shownSchemes } from "./shownSchemes.ts";

/** The names of texts' colours and of those they stand on. */
export const textPairs = [
  ["accentText", "accent"],
  ["text", "background"],
  ["botText", "bot"],
  ["visitorText", "visitor"],
  ["headerText", "header"],
  ["launcherText", "launcher"],
] as const;

/**
 * A text that is hard to read: the names of its colour and of what it stands on, both as they are, their contrast, what
 * it should be at least, and the nearest colour of the text that has it.
 */
export type WeakPair = {
  readonly scheme: Scheme;
  readonly text: (typeof textPairs)[number][0];
  readonly on: (typeof textPairs)[number][1];
  readonly textColor: string;
  readonly onColor: string;
  readonly ratio: number;
  readonly least: number;
  readonly nearest: string;
};

/** The texts of a theme that are hard to read in a scheme that visitors can see: WCAG 2.2, 1.4.3, and 1.4.11 for a launcher that is a drawing. */
export function weakPairs(theme: Pick<Theme, "colors" | "dark" | "launcher">): WeakPair[] {
  return shownSchemes(theme).flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return textPairs.flatMap(([text, on]) => {
      const [textColor, onColor] = [palette[text], palette[on]];
      const ratio = hexContrast(textColor, onColor);
      const least = on === "launcher" && theme.launcher.kind === "icon" ? 3 : 4.5;
      if (ratio >= least) return [];
      return [
        {
          scheme,
          text,
          on,
          textColor,
          onColor,
          ratio,
          least,
          nearest: nearestReadable(textColor, onColor, least),
        },
      ];
    });
  });
}
