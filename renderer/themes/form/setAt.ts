import type { ThemeStepName } from "../session/themeStepName.ts";

/** A place in a theme: `["dark"]`, `["font", "size"]`, `["colors", "light", "accent"]`. */
export type ThemePath = readonly [ThemeStepName, ...string[]];

/** A copy of `tree` with `value` at the place; undefined takes away what stands there, and every part that is then empty. */
export function setAt<Tree extends { readonly [part: string]: unknown }>(
  tree: Tree,
  [key, ...rest]: readonly string[],
  value: unknown,
): Tree {
  if (key === undefined) return tree;
  const [next] = rest;
  const inner = next === undefined ? value : setAt(partOf(tree[key]), rest, value);
  const { [key]: _before, ...others } = tree;
  const isGone = inner === undefined || (next !== undefined && value === undefined && isBlank(inner));
  // the place and its kind are the caller's to match
  return (isGone ? others : { ...tree, [key]: inner }) as Tree;
}

function partOf(value: unknown): { readonly [part: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { readonly [part: string]: unknown }) : {};
}

function isBlank(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
