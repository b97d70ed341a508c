import type { DialogueNote } from "#shared/dialogue/note.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** A note in words, cut to a line. */
export function noteTitle({ text }: DialogueNote): string {
  const words = text.replace(/\s+/g, " ").trim();
  const short = words.length > 48 ? `${words.slice(0, 47)}…` : words;
  return currentTexts(editorTexts).card(currentTexts(canvasTexts).note, short);
}
