/** A text without the character `end`, should it end in it. */
export function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -1) : text;
}
