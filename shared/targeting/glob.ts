/** Text between the stars of a pattern; a single part has no star and must be equal. */
export type Glob = readonly string[];

/** Whether a text fits: every part in order, stars standing for any run of characters. Never looks back, so linear. */
export function fitsGlob(glob: Glob, text: string): boolean {
  const [first = "", ...rest] = glob;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
