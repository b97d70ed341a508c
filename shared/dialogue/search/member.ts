/** What an object or a list has at a key of its own; undefined if it has nothing there, or is neither. */
export function member(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
