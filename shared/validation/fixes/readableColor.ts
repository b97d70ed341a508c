import { contrastOf } from "../../site/contrastOf.ts";
import { parseRgb } from "../../site/parseRgb.ts";
import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";

/** A text that is hard to read becomes black or white, whichever reads better. */
export const readableColor: Fixer = (_dialogue, { path = [], params = {} }) => {
  const background = parseRgb(params.background ?? "");
  const key = path.at(-1);
  if (!background || key === undefined) return undefined;
  const isDark = contrastOf([255, 255, 255], background) >= contrastOf([0, 0, 0], background);
  const color = isDark ? "#ffffff" : "#000000";
  return {
    name: "readableColor",
    params: { color },
    mend(draft) {
      const colors = placeIn(draft, undefined, path.slice(0, -1));
      if (isPart(colors)) colors[key] = color;
    },
  };
};
