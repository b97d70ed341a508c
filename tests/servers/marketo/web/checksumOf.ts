/** What forms2.js sends so that nobody posts forms without it. */
export function checksumOf(names: readonly string[], values: URLSearchParams): string {
  let sum = 7;
  for (const sign of names.map((name) => `${name}=${values.get(name)}`).join("|")) {
    sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  }
  return sum.toString(16);
}
