import type { HitPlace } from "./isAtPlace.ts";
import type { Hit } from "./searchDialogue.ts";

/** Where a hit is. */
export function placeOfHit({ node, field, line }: Hit): HitPlace {
  return { node, ...(field ? { path: field.path } : { words: line }) };
}
