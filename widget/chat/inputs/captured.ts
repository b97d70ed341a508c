import { systemText } from "#shared/dialogue/systemText.ts";
import type { Ask } from "#shared/engine/effect.ts";
import { loadedCards } from "../../cards/late.ts";
import { h } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { choices } from "./choices.ts";
import { field } from "./field.ts";

/** The input that fits what is asked for, and a way past it where an answer is not required. */
export function captured(ask: Ask, context: ViewContext): Answer {
  if (ask.type !== "input" || ask.choices.length > 0) return declinable(ask, choices(ask, context), context);
  const answer = loadedCards()?.rareInput(ask, context) ?? field(ask, context);
  return declinable(ask, answer, context);
}

function declinable(ask: Ask, { element, input }: Answer, { act, language }: ViewContext): Answer {
  if (ask.type !== "input" || ask.required) return { element, input };
  const skip = h(
    "button",
    { type: "button", class: "quiet", onclick: () => act({ type: "decline" }) },
    systemText("decline", language),
  );
  return { element: h("div", {}, element, skip), input };
}
