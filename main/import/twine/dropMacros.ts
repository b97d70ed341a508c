/**
 * Takes Harlowe's macros `(name: …)` out of a text and hands them to `drop`; the hook `[…]` behind one keeps its words.
 * The text is walked twice, however it nests.
 */
export function dropMacros(text: string, drop: (macro: string) => void): string {
  const ends = closings(text);
  const macro = /\([a-z][\w-]{0,40}:/iy;
  const hooks: number[] = [];
  let depth = 0;
  let out = "";
  for (let at = 0; at < text.length; ) {
    const end = ends.get(at);
    macro.lastIndex = at;
    if (end !== undefined && macro.test(text)) {
      drop(text.slice(at, end));
      at = end;
      if (text[at] === "[") {
        hooks.push(depth);
        depth += 1;
        at += 1;
      }
      continue;
    }
    const char = text[at] ?? "";
    at += 1;
    if (char === "[") depth += 1;
    if (char === "]" && depth > 0) {
      depth -= 1;
      if (hooks.at(-1) === depth) {
        hooks.pop();
        continue;
      }
    }
    out += char;
  }
  return out;
}

/** For each opening bracket the place behind the one that closes it. */
function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    const from = text[at] === ")" ? open.pop() : undefined;
    if (from !== undefined) ends.set(from, at + 1);
  }
  return ends;
}
