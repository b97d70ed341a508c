import { loadedCards } from "../../cards/late.ts";
import { choices } from "../inputs/choices.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message, and the form that asks for a meeting; once it is asked for, a file for the visitor's calendar. */
export const meeting: NodeView = {
  said(entry) {
    const element = bubble(entry);
    const link = entry.link && loadedCards()?.calendarLink(entry.link);
    if (link) element.append(link);
    return element;
  },
  answer: (ask, context) => (loadedCards()?.meetingForm ?? choices)(ask, context),
};
