import type { Ask } from "#shared/engine/effect.ts";
import { rareInputs } from "../../cards/rareInputs.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { buttons } from "./buttons.ts";

/** The answers of a question: buttons, or where several may be chosen, boxes to tick and a button that sends them. */
export function choices(ask: Ask, context: ViewContext): Answer {
  return ask.type === "choice" && ask.multiple
    ? rareInputs().ticks(ask.choices, context)
    : buttons(ask.choices, context, (id) => context.act({ type: "choose", answers: [id] }));
}
