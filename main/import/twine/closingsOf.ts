const pairs: { readonly [close: string]: string } = { ")": "(", "]": "[" };

/** For each opening bracket, round or square, the place behind the one that closes it. Linear, whatever the text. */
export function closingsOf(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly [sign: string]: number[] } = { "(": [], "[": [] };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    open[char]?.push(at);
    const opening = pairs[char];
    const from = opening === undefined ? undefined : open[opening]?.pop();
    if (from !== undefined) ends.set(from, at + 1);
  }
  return ends;
}
