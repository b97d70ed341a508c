import { systemText } from "#shared/dialogue/systemText.ts";
import type { Ask } from "#shared/engine/effect.ts";
import { buttons } from "../chat/inputs/buttons.ts";
import { consent } from "../chat/inputs/consent.ts";
import { phoneField } from "../chat/inputs/phoneField.ts";
import { select } from "../chat/inputs/select.ts";
import { ticks } from "../chat/inputs/ticks.ts";
import type { Answer } from "../chat/nodes/NodeView.ts";
import type { ViewContext } from "../chat/view/ViewContext.ts";

const manyChoices = 6;

/** The input that fits what is asked for; undefined where one of the chat's own does. */
export function rareInput(ask: Ask, context: ViewContext): Answer | undefined {
  if (ask.type === "choice" && ask.multiple) return ticks(ask.choices, context);
  if (ask.type !== "input") return undefined;
  if (ask.input === "consent") return consent(context);
  if (ask.input === "phone") return phoneField(ask, context);
  if (ask.input === "checkbox") {
    const yesOrNo = (["yes", "no"] as const).map((id) => ({ id, label: systemText(id, context.language) }));
    const send = (id: string) => context.act({ type: "say", text: String(id === "yes") });
    const known = typeof ask.known === "boolean" ? (ask.known ? "yes" : "no") : undefined;
    return known ? select(yesOrNo, context, send, known) : buttons(yesOrNo, context, send);
  }
  const known = ask.choices.find(({ label }) => label === ask.known)?.id;
  return known !== undefined || ask.choices.length > manyChoices
    ? select(ask.choices, context, (id) => context.act({ type: "choose", answers: [id] }), known)
    : undefined;
}
