/** What stands at a place in a theme, or in a dialogue's overrides of one; undefined: nothing. */
export function getAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    tree,
  );
}
