import { systemText } from "#shared/dialogue/systemText.ts";
import type { Ask } from "#shared/engine/effect.ts";
import { rareInputs } from "../../cards/rareInputs.ts";
import { h } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { buttons } from "./buttons.ts";
import { choices } from "./choices.ts";
import { field, type InputAsk } from "./field.ts";

const manyChoices = 6;

/** The input that fits what is asked for, and a way past it where an answer is not required. */
export function captured(ask: Ask, context: ViewContext): Answer {
  if (ask.type !== "input") return choices(ask, context);
  const { element, input } = inputFor(ask, context);
  if (ask.required) return { element, input };
  const skip = h(
    "button",
    { type: "button", class: "quiet", onclick: () => context.act({ type: "decline" }) },
    systemText("decline", context.language),
  );
  return { element: h("div", {}, element, skip), input };
}

function inputFor(ask: InputAsk, context: ViewContext): Answer {
  if (ask.input === "consent") return rareInputs().consent(context);
  if (ask.input === "phone") return rareInputs().phoneField(ask, context);
  if (ask.input === "checkbox") {
    const yesOrNo = (["yes", "no"] as const).map((id) => ({ id, label: systemText(id, context.language) }));
    return buttons(yesOrNo, context, (id) => context.act({ type: "say", text: String(id === "yes") }));
  }
  if (ask.choices.length > manyChoices) return rareInputs().select(ask.choices, context);
  return ask.choices.length > 0 ? choices(ask, context) : field(ask, context);
}
