import { h } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { form } from "./form.ts";
import { tick } from "./tick.ts";

/** A box to tick, empty at first, and a button that sends it: consent is never given by one stray click. */
export function consent({ texts, act }: ViewContext): Answer {
  const { box, element } = tick(texts.agree);
  return {
    element: form(
      () => act({ type: "say", text: String(box.checked) }),
      element,
      h("button", { type: "submit", class: "primary" }, texts.send),
    ),
    input: box,
  };
}
