import { contrastOf } from "../../site/contrastOf.ts";
import { parseRgb } from "../../site/parseRgb.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import type { Place } from "../place.ts";
import { toldRatio } from "./toldRatio.ts";

/** What text needs: WCAG 2.2, success criterion 1.4.3, level AA. */
const least = 4.5;
const deepest = 4;

/**
 * Colours of texts that the dialogue sets can be read on the colours it sets below them: `text` on `background`, and
 * `buttonText` on `button` for whatever has a text of its own. A colour alone is the theme's to match.
 */
export function contrast({ dialogue }: Graph): Finding[] {
  return pairsIn(dialogue.themeOverrides, ["themeOverrides"]).flatMap(
    ({ path, text, background }): Finding[] => {
      const [color, below] = [parseRgb(text), parseRgb(background)];
      const ratio = color && below ? contrastOf(color, below) : least;
      if (ratio >= least) return [];
      const params = { text, background, ratio: toldRatio(ratio) };
      return [{ severity: "warning", code: "weak-contrast", path, params }];
    },
  );
}

type Pair = { readonly path: Place; readonly text: string; readonly background: string };

function pairsIn(colors: { readonly [name: string]: unknown }, path: Place): Pair[] {
  return Object.entries(colors).flatMap(([name, value]): Pair[] => {
    if (typeof value === "object" && value !== null && path.length < deepest)
      return pairsIn(value as typeof colors, [...path, name]);
    const below = name === "text" ? "background" : /^(.+)Text$/.exec(name)?.[1];
    const background = below !== undefined && Object.hasOwn(colors, below) ? colors[below] : undefined;
    return typeof value === "string" && typeof background === "string"
      ? [{ path: [...path, name], text: value, background }]
      : [];
  });
}
