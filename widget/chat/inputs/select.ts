import type { Choice } from "#shared/engine/effect.ts";
import { h } from "../../view/h.ts";
import { iconButton } from "../../view/iconButton.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { form } from "./form.ts";

/** The browser's own list, for more choices than buttons are good for. */
export function select(choices: readonly Choice[], { texts, act }: ViewContext): Answer {
  const list = h(
    "select",
    { "aria-label": texts.choose, "aria-describedby": "refusal" },
    h("option", { value: "" }, texts.choose),
    ...choices.map(({ id, label }) => h("option", { value: id }, label)),
  );
  return {
    element: form(
      () => act({ type: "choose", answers: [list.value] }),
      h("div", { class: "field" }, list, iconButton("send", texts.send, undefined, "send")),
    ),
    input: list,
  };
}
