import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Text } from "#shared/dialogue/text.ts";

/** A dialogue to begin with, and what it is called in the languages that it speaks. */
export type Template = { readonly name: Text; readonly description: Text; readonly dialogue: Dialogue };
