import { cutText } from "./cutText.ts";
import { fitText } from "./fitText.ts";

/**
 * Breaks a text into at most `most` lines that are no wider than `width`, where it has lines of its own and at blanks;
 * what does not fit is cut, with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  if (most < 1) return lines;
  const paragraphs = text.trim().split(/[^\S\n]*\n\s*/);
  for (const [index, paragraph] of paragraphs.entries()) {
    let rest = paragraph.trim();
    while (rest !== "") {
      const isLast = lines.length === most - 1;
      const fitting = fitText(rest, width, measure);
      if (isLast && (fitting !== rest || index < paragraphs.length - 1)) {
        const more = index < paragraphs.length - 1 && fitting === rest ? `${rest} …` : rest;
        lines.push(cutText(more, width, measure));
        return lines;
      }
      const blank = fitting === rest ? -1 : `${fitting}${rest[fitting.length] ?? ""}`.lastIndexOf(" ");
      const end = blank > fitting.length / 3 ? blank : fitting.length;
      lines.push(rest.slice(0, end).trimEnd());
      rest = rest.slice(end).trimStart();
    }
  }
  return lines;
}
