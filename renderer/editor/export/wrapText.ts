/**
 * Breaks a text into at most `most` lines of about `width` characters, at blanks where there are some; what does not
 * fit is cut, with an ellipsis.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < most) {
    const whole = rest.length <= width;
    if (!whole && lines.length === most - 1) {
      lines.push(`${rest.slice(0, width - 1).trimEnd()}…`);
      return lines;
    }
    const blank = whole ? -1 : rest.lastIndexOf(" ", width);
    const end = whole ? rest.length : blank > width / 3 ? blank : width;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}
