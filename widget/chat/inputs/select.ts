import type { Choice } from "#shared/engine/effect.ts";
import { h } from "../../view/h.ts";
import { iconButton } from "../../view/iconButton.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { form } from "./form.ts";

/** The browser's own list, for more choices than buttons are good for, or where one of them (`known`, its id) is to be confirmed. */
export function select(
  choices: readonly Choice[],
  { texts }: ViewContext,
  choose: (id: string) => void,
  known = "",
): Answer {
  const list = h(
    "select",
    { "aria-label": texts.choose, "aria-describedby": "refusal" },
    h("option", { value: "" }, texts.choose),
    ...choices.map(({ id, label }) => h("option", { value: id }, label)),
  );
  list.value = known;
  return {
    element: form(
      () => choose(list.value),
      h("div", { class: "field" }, list, iconButton("send", texts.send, undefined, "send")),
    ),
    input: list,
  };
}
