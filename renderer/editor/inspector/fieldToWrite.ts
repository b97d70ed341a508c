import { firstField } from "./firstField.ts";

/** The first field of a card that was just made, its words chosen: what is typed takes the place of the sample. */
export function fieldToWrite(): HTMLElement | null {
  const field = firstField();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
  return field;
}
