import type { FieldPath } from "./field.ts";
import type { Hit } from "./searchDialogue.ts";

/** Where a hit is, told so that it is known again in another search. `words`: of one that is no field. */
export type HitPlace = {
  readonly node?: string | undefined;
  readonly path?: FieldPath;
  readonly words?: string;
};

/** Whether a hit is the one at that place. */
export function isAtPlace({ node, field, line }: Hit, place: HitPlace): boolean {
  if (node !== place.node) return false;
  if (!field) return line === place.words;
  const { path } = field;
  return path.length === place.path?.length && path.every((key, index) => key === place.path?.[index]);
}
