import type { Ask } from "#shared/engine/effect.ts";
import { loadedCards } from "../../cards/late.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { buttons } from "./buttons.ts";

/** The answers of a question: buttons, or where several may be chosen, what comes with the rarer cards. */
export function choices(ask: Ask, context: ViewContext): Answer {
  return (
    loadedCards()?.rareInput(ask, context) ??
    buttons(ask.choices, context, (id) => context.act({ type: "choose", answers: [id] }))
  );
}
