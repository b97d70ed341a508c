import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Text } from "#shared/dialogue/text.ts";

/** A dialogue to begin with, and what it and its tests, in their order, are called in the languages that it speaks. */
export type Template = {
  readonly name: Text;
  readonly description: Text;
  readonly tests: readonly Text[];
  readonly dialogue: Dialogue;
};
