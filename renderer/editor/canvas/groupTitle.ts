import type { DialogueGroup } from "#shared/dialogue/group.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** A group in words: its name, how many cards it holds, and whether they are out of sight. */
export function groupTitle({ name, cards, collapsed }: DialogueGroup): string {
  const t = currentTexts(canvasTexts);
  const title = currentTexts(editorTexts).card(t.group, name);
  const parts = [title, t.cardCount(cards.length), ...(collapsed ? [t.collapsed] : [])];
  return parts.join(", ");
}
