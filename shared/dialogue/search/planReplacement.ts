import { breaksToken } from "./breaksToken.ts";
import type { FieldPath } from "./field.ts";
import { replaceRanges } from "./replaceRanges.ts";
import type { Hit } from "./searchDialogue.ts";

/** A string to be written in the place of another. Without `node`: into the dialogue's own settings. */
export type Edit = {
  readonly node?: string;
  readonly path: FieldPath;
  readonly before: string;
  readonly after: string;
  /** The path's last key is what is written, not what stands there. */
  readonly isKey?: true;
};

/** What a replacement writes, and the hit that it comes of. */
export type HitEdit = Edit & { readonly hit: Hit };

/**
 * What replacing changes; kinds and problems cannot be replaced and are left out. `broken`: the hits that are left alone
 * because a token, or the name of an attribute, would no longer be one.
 */
export function planReplacement(
  hits: readonly Hit[],
  replacement: string,
): { readonly edits: readonly HitEdit[]; readonly broken: readonly Hit[] } {
  const edits: HitEdit[] = [];
  const broken: Hit[] = [];
  for (const hit of hits) {
    const { node, field, ranges } = hit;
    if (!field) continue;
    const after = replaceRanges(field.string, ranges, replacement);
    if (after === field.string) continue;
    if (breaksToken(field, ranges, after)) broken.push(hit);
    else
      edits.push({
        ...(node === undefined ? {} : { node }),
        path: field.path,
        before: field.string,
        after,
        ...(field.isKey && { isKey: true }),
        hit,
      });
  }
  return { edits, broken };
}
