import type { DialogueNote } from "#shared/dialogue/note.ts";
import type { Box } from "./box.ts";

/** The place that a note covers. */
export function boxOfNote({ position: { x, y }, size: { width, height } }: DialogueNote): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
