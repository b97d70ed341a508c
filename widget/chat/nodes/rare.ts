import { loadedCards } from "../../cards/late.ts";
import { choices } from "../inputs/choices.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message with what the rarer cards know to put below it, and the form that asks for a meeting. */
export const rare: NodeView = {
  said(entry, context) {
    const element = bubble(entry);
    const more = loadedCards()?.belowBubble(entry, context);
    if (more) element.append(more);
    return element;
  },
  answer: (ask, context) => (loadedCards()?.meetingForm ?? choices)(ask, context),
};
