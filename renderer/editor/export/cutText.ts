import { fitText } from "./fitText.ts";

/** A text in one line, cut with an ellipsis where it is wider than `width`. */
export function cutText(text: string, width: number, measure: (text: string) => number): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Measuring what no card has room for would take long.
  const shown = line.slice(0, 500);
  if (shown === line && measure(line) <= width) return line;
  return `${fitText(shown, width - measure("…"), measure).trimEnd()}…`;
}
