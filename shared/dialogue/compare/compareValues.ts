import { canonicalJson } from "../canonicalJson.ts";
import type { ValueChange } from "./valueChange.ts";

type Path = readonly (string | number)[];
type Keyed = { readonly [key: string]: unknown };

/**
 * Every value in which two pieces of plain JSON differ, as deep down as they can be told apart: objects by key, lists of
 * things with an id by id, other lists as a whole. A key whose value is undefined is one that is not there.
 */
export function compareValues(before: unknown, after: unknown, path: Path = []): ValueChange[] {
  if (Object.is(before, after)) return [];
  if (isKeyed(before) && isKeyed(after)) return compareKeys(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  return canonicalJson(before) === canonicalJson(after) && before !== undefined && after !== undefined
    ? []
    : [{ path, before, after }];
}

function compareKeys(before: Keyed, after: Keyed, path: Path): ValueChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    compareValues(
      Object.hasOwn(before, key) ? before[key] : undefined,
      Object.hasOwn(after, key) ? after[key] : undefined,
      [...path, key],
    ),
  );
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path): ValueChange[] {
  const [old, present] = [byId(before), byId(after)];
  if (old === undefined || present === undefined)
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ path, before, after }];
  const changes: ValueChange[] = [];
  for (const [id, { item, place }] of present)
    changes.push(...compareValues(old.get(id)?.item, item, [...path, place]));
  for (const [id, { item, place }] of old)
    if (!present.has(id)) changes.push({ path: [...path, place], before: item, after: undefined });
  const stayed = [...old.keys()].filter((id) => present.has(id));
  const now = [...present.keys()].filter((id) => old.has(id));
  if (stayed.some((id, index) => id !== now[index]))
    changes.push({ path, before: stayed, after: now, moved: true });
  return changes;
}

/** The items under their ids, with their places from 1; undefined when one has none or two share one. */
function byId(list: readonly unknown[]): Map<string, { item: unknown; place: number }> | undefined {
  const items = new Map<string, { item: unknown; place: number }>();
  for (const [index, item] of list.entries()) {
    if (!isKeyed(item) || typeof item.id !== "string" || items.has(item.id)) return undefined;
    items.set(item.id, { item, place: index + 1 });
  }
  return items;
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
