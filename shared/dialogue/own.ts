/** Reads a record's own key; anything inherited, `__proto__` and the like included, is undefined. */
export function own<Value>(record: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
