import type { Choice } from "#shared/engine/effect.ts";
import { h } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";

/** Answers of which one click chooses one. */
export function buttons(
  choices: readonly Choice[],
  { texts }: ViewContext,
  choose: (id: string) => void,
): Answer {
  const made = choices.map(({ id, label }) =>
    h("button", { type: "button", class: "choice", onclick: () => choose(id) }, label),
  );
  return {
    element: h("div", { class: "choices", role: "group", "aria-label": texts.answers }, ...made),
    input: made[0],
  };
}
