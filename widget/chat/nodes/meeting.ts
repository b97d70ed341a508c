import { loadedCards } from "../../cards/late.ts";
import { choices } from "../inputs/choices.ts";
import { bubble } from "../view/bubble.ts";
import type { NodeView } from "./NodeView.ts";

/** A message, and the form that asks for a meeting. */
export const meeting: NodeView = {
  said: bubble,
  answer: (ask, context) => (loadedCards()?.meetingForm ?? choices)(ask, context),
};
