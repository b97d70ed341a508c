import type { FieldPath } from "./field.ts";
import { replaceRanges } from "./replaceRanges.ts";
import type { Hit } from "./searchDialogue.ts";

/** A string to be written. Without `node`: into the dialogue's own settings. */
export type Edit = { readonly node?: string; readonly path: FieldPath; readonly after: string };

/** What replacing changes; kinds and problems cannot be replaced and are left out. */
export function planReplacement(hits: readonly Hit[], replacement: string): readonly Edit[] {
  return hits.flatMap(({ node, field, ranges }) => {
    if (!field) return [];
    const after = replaceRanges(field.string, ranges, replacement);
    return after === field.string
      ? []
      : [{ ...(node === undefined ? {} : { node }), path: field.path, after }];
  });
}
