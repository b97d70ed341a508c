import { previewSegments } from "./previewSegments.ts";

/** A template in plain words; tokens stand as their attribute's name. */
export function previewText(template: string): string {
  return previewSegments(template).reduce(
    (words, segment) => words + ("text" in segment ? segment.text : segment.token),
    "",
  );
}
