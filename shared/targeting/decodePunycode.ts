const base = 36;

/** The next bias of RFC 3492, section 6.1. */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/**
 * One label of a host name without its `xn--`, decoded (RFC 3492); null when it is not punycode. A label has 63 letters
 * at most, which bounds the work.
 */
export function decodePunycode(label: string): string | null {
  const split = label.lastIndexOf("-");
  const output = split > 0 ? Array.from(label.slice(0, split)) : [];
  let code = 128;
  let index = 0;
  let bias = 72;
  let position = split > 0 ? split + 1 : 0;
  if (label.length > 63) return null;
  while (position < label.length) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = Number.parseInt(label.charAt(position++), 36);
      if (Number.isNaN(digit)) return null;
      // letters stand for 0 to 25, figures for 26 to 35
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const points = output.length + 1;
    bias = adapt(index - before, points, before === 0);
    code += Math.floor(index / points);
    index %= points;
    if (!(code <= 0x10ffff)) return null;
    output.splice(index++, 0, String.fromCodePoint(code));
  }
  return output.join("");
}
