import type { Words } from "./Words.ts";

/** A word as text. */
export function wordAt({ bytes, starts }: Words, index: number): string {
  return bytes.toString("utf8", starts[index] ?? 0, starts[index + 1] ?? 0);
}
