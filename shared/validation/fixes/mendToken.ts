import { parseTokens } from "../../dialogue/parseTokens.ts";
import { writeToken } from "../../dialogue/writeToken.ts";
import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";

/** A token with another sort of quotes, or none, around its default. */
const almost =
  /\{\{[ \t]*([^\s{}":|'“”‘’]+)[ \t]*(?:[:|][ \t]*['"“”„‘’«»]?([^{}"“”„‘’«»\n]*?)['"“”„‘’«»]?[ \t]*)?\}\}/g;

/** What was meant to be a token, but has its default in the wrong quotes, becomes one. */
export const mendToken: Fixer = (dialogue, { node, path = [] }) => {
  const place = placeIn(dialogue, node, path);
  const templates = isPart(place) ? Object.values(place) : [place];
  const strings = templates.filter((one) => typeof one === "string");
  const broken = strings.filter((one) => parseTokens(one).malformed > 0);
  if (broken.length === 0 || broken.some((one) => parseTokens(mended(one)).malformed > 0)) return undefined;
  return {
    name: "mendToken",
    params: {},
    mend(draft) {
      const text = placeIn(draft, node, path);
      const parent = isPart(text) ? text : placeIn(draft, node, path.slice(0, -1));
      if (!isPart(parent)) return;
      for (const key of isPart(text) ? Object.keys(text) : path.slice(-1)) {
        const value = parent[key];
        if (typeof value === "string" && parseTokens(value).malformed > 0) parent[key] = mended(value);
      }
    },
  };
};

function mended(template: string): string {
  return template.replace(almost, (token, name: string, fallback: string = "") =>
    parseTokens(token).malformed > 0 ? writeToken(name, fallback.trim()) : token,
  );
}
