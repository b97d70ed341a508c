import type { Choice } from "#shared/engine/effect.ts";
import { h } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { form } from "./form.ts";
import { tick } from "./tick.ts";

/** Answers of which several may be chosen; they are sent in the order in which they are offered. */
export function ticks(choices: readonly Choice[], { texts, act }: ViewContext): Answer {
  const made = choices.map(({ id, label }) => ({ id, ...tick(label) }));
  const send = () =>
    act({ type: "choose", answers: made.filter(({ box }) => box.checked).map(({ id }) => id) });
  const legend = h("legend", {}, texts.several);
  return {
    element: form(
      send,
      h("fieldset", {}, legend, ...made.map(({ element }) => element)),
      h("button", { type: "submit", class: "primary" }, texts.send),
    ),
    input: made[0]?.box,
  };
}
