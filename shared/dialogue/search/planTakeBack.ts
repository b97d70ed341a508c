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
    const { node, path, isKey } = edit;
    const place = placeIn(is.get(node), was.get(node), isKey ? path.slice(0, -1) : path);
    const has = (string: string) =>
      isKey ? member(place?.value, string) !== undefined : place?.value === string;
    if (place && has(edit.after) && !(isKey && has(edit.before)))
      wanted.push({
        ...(node === undefined ? {} : { node }),
        path: isKey ? [...place.path, edit.after] : place.path,
        before: edit.after,
        after: edit.before,
        ...(isKey && { isKey }),
      });
    else if (!has(edit.before)) left += 1;
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

/** Where what stood at `path` of `was` is in `is`: found by the ids of what it stands in, as their order may have changed. */
function placeIn(
  is: unknown,
  was: unknown,
  path: FieldPath,
): { readonly path: FieldPath; readonly value: unknown } | undefined {
  const found: (string | number)[] = [];
  let [to, from] = [is, was];
  for (const key of path) {
    const at = typeof key === "number" ? indexIn(to, from, key) : key;
    if (at === undefined) return undefined;
    [to, from] = [member(to, at), member(from, key)];
    found.push(at);
  }
  return { path: found, value: to };
}

function indexIn(list: unknown, old: unknown, index: number): number | undefined {
  if (!Array.isArray(list) || !Array.isArray(old)) return undefined;
  const id = member(old[index], "id");
  if (id === undefined) return list.length === old.length ? index : undefined;
  const at = list.findIndex((item) => member(item, "id") === id);
  return at === -1 ? undefined : at;
}
