import type { DialogueGroup } from "#shared/dialogue/group.ts";
import { canvasTexts } from "../../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../../i18n/currentTexts.ts";
import { cardWidth } from "../cardLayout.ts";
import type { BoxLayout } from "./boxLayout.ts";

const height = 72;

/** The box that a collapsed group is shown as. */
export function collapsedLayout({ name, cards }: DialogueGroup): BoxLayout {
  const t = currentTexts(canvasTexts);
  return {
    kind: "group",
    disabled: false,
    width: cardWidth,
    height,
    content: { preview: [{ text: name || t.group }], meta: t.cardCount(cards.length) },
    lines: 1,
    rows: [],
    movableRows: 0,
  };
}
