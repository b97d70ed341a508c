/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** Reads `#1f6feb` or `#fff`; null for anything else. */
export function parseRgb(hex: string): Rgb | null {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim())?.[1];
  if (digits === undefined) return null;
  const number = Number.parseInt(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
