/** Bytes of what every step needs, whatever it changed. */
const least = 100;

/** How many bytes two states of a document hold that they do not share, roughly. Looks only at what is not shared. */
export function sizeOfChange(before: object, after: object): number {
  return least + difference(before, after);
}

function difference(first: unknown, second: unknown): number {
  if (Object.is(first, second)) return 0;
  if (Array.isArray(first) && Array.isArray(second)) return differenceOfLists(first, second);
  if (!isObject(first) || !isObject(second)) return bytes(first) + bytes(second);
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  let sum = 16 * keys.size;
  for (const key of keys) sum += difference(first[key], second[key]);
  return sum;
}

function differenceOfLists(first: readonly unknown[], second: readonly unknown[]): number {
  const [before, after] = [new Set(first), new Set(second)];
  const gone = first.filter((item) => !after.has(item));
  const come = second.filter((item) => !before.has(item));
  let sum = 8 * (first.length + second.length);
  const isSameLength = gone.length === come.length;
  for (const [index, item] of gone.entries())
    sum += isSameLength ? difference(item, come[index]) : bytes(item);
  if (!isSameLength) for (const item of come) sum += bytes(item);
  return sum;
}

function bytes(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  return typeof value === "object" && value !== null ? 2 * JSON.stringify(value).length : 8;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
