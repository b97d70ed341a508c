/** Breaks words into at most `most` lines of `width` characters; what does not fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < most) {
    if (rest.length <= width) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, `${rest.slice(0, Math.max(1, width - 1)).trimEnd()}…`];
    const space = rest.lastIndexOf(" ", width);
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}
