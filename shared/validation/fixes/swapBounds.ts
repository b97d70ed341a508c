import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";

/** “Between” with the larger value first gets them in order. */
export const swapBounds: Fixer = (_dialogue, { node, path = [], params = {} }) =>
  params.reason !== "reversed"
    ? undefined
    : {
        name: "swapBounds",
        params: {},
        mend(draft) {
          const test = placeIn(draft, node, path);
          if (isPart(test) && Array.isArray(test.between)) test.between = [...test.between].reverse();
        },
      };
