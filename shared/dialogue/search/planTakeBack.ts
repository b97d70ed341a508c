import type { Dialogue } from "../dialogue.ts";
import type { FieldPath } from "./field.ts";
import { keepValid } from "./keepValid.ts";
import { member } from "./member.ts";
import type { Edit } from "./planReplacement.ts";
import { planValid } from "./planValid.ts";
import { type Query, searchDialogue } from "./searchDialogue.ts";

/** What was replaced, in words and by what. */
export type Replaced = { readonly query: Query; readonly replacement: string };

/**
 * Plans to take a replacement back, whatever was edited since. `before`: the dialogue just before it. `edits`: the strings
 * that still stand as the replacement wrote them; `left`: how many were changed or removed since, and stay as they are.
 */
export function planTakeBack(
  { before, now }: { readonly before: Dialogue; readonly now: Dialogue },
  { query, replacement }: Replaced,
): { readonly edits: readonly Edit[]; readonly left: number } {
  const [was, is] = [partsOf(before), partsOf(now)];
  const wanted: Edit[] = [];
  let left = 0;
  for (const edit of planValid(before, searchDialogue(before, query), replacement).edits) {
    const place = samePlace(edit.path, was.get(edit.node), is.get(edit.node));
    if (place?.string === edit.after)
      wanted.push({
        ...(edit.node === undefined ? {} : { node: edit.node }),
        path: place.path,
        before: edit.after,
        after: edit.before,
      });
    else if (place?.string !== edit.before) left += 1;
  }
  const edits = keepValid(now, wanted);
  return { edits, left: left + wanted.length - edits.length };
}

function partsOf(dialogue: Dialogue): ReadonlyMap<string | undefined, unknown> {
  return new Map<string | undefined, unknown>([
    [undefined, dialogue],
    ...dialogue.nodes.map(({ id, data }) => [id, data] as const),
  ]);
}

/** Where the string at `path` of one value is in another: by the ids of what it stands in, as their order may have changed. */
function samePlace(
  path: FieldPath,
  was: unknown,
  is: unknown,
): { readonly path: FieldPath; readonly string: string } | undefined {
  const found: (string | number)[] = [];
  let [from, to] = [was, is];
  for (const key of path) {
    const at = typeof key === "number" ? indexIn(to, from, key) : key;
    [from, to] = [member(from, key), at === undefined ? undefined : member(to, at)];
    if (at === undefined || to === undefined) return undefined;
    found.push(at);
  }
  return typeof to === "string" ? { path: found, string: to } : undefined;
}

function indexIn(list: unknown, old: unknown, index: number): number | undefined {
  if (!Array.isArray(list) || !Array.isArray(old)) return undefined;
  const id = member(old[index], "id");
  if (id === undefined) return list.length === old.length ? index : undefined;
  const at = list.findIndex((item) => member(item, "id") === id);
  return at === -1 ? undefined : at;
}
